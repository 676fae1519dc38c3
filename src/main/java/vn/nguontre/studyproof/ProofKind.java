package vn.nguontre.studyproof;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that can be handed in, told by how they begin, whatever their name says. */
public enum ProofKind {
    PDF("255044462d", "application/pdf", "pdf"),
    PNG("89504e470d0a1a0a", "image/png", "png"),
    JPEG("ffd8ff", "image/jpeg", "jpg");

    private final byte[] start;
    private final String mediaType;
    private final String ending;

    ProofKind(String start, String mediaType, String ending) {
        this.start = HexFormat.of().parseHex(start);
        this.mediaType = mediaType;
        this.ending = ending;
    }

    static Optional<ProofKind> of(byte[] content) {
        return Stream.of(values()).filter(k -> k.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    public String mediaType() {
        return mediaType;
    }

    public String ending() {
        return ending;
    }
}
