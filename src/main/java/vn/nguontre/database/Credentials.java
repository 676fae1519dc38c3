package vn.nguontre.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The portal's own database account; its password is made once and kept beside the data. */
final class Credentials {
    static final String USER = "portal";

    private Credentials() {}

    static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            String kept = Files.readString(file).strip();
            if (kept.matches("[0-9a-f]{48}")) {
                return kept;
            }
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Private.write(file, password + "\n");
        return password;
    }
}
