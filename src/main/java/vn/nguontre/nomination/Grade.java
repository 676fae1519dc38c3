package vn.nguontre.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nguontre.shared.VietnameseText;

/**
 * A grade of learning or conduct, in the words of Circular 22/2021/TT-BGDĐT (tốt, khá, đạt, chưa đạt) and those used before it
 * (giỏi, khá, trung bình, yếu), the lowest first.
 */
public enum Grade {
    INSUFFICIENT("chua dat", "cd", "yeu", "kem"),
    SUFFICIENT("dat", "trung binh", "tb", "trung binh kha", "tb kha", "tbk"),
    GOOD("kha", "k"),
    VERY_GOOD("tot", "t", "gioi", "g", "xuat sac", "xs");

    private static final String BETWEEN_SEMESTERS = "[/;,|–-]";
    private static final Set<String> NOT_PART_OF_IT =
            Set.of("loai", "xep loai", "hoc luc", "hanh kiem", "ren luyen", "ca nam", "hk1", "hk2", "hki", "hkii");

    private final List<String> words;

    Grade(String... words) {
        this.words = List.of(words);
    }

    /** What a list means by its words; empty where they are not understood, or name two different grades. */
    static Optional<Grade> read(String text) {
        List<Optional<Grade>> said = Arrays.stream(VietnameseText.fold(text).split(BETWEEN_SEMESTERS))
                .map(Grade::bare)
                .filter(part -> !part.isEmpty())
                .map(Grade::named)
                .toList();
        return said.stream().distinct().count() == 1 ? said.getFirst() : Optional.empty();
    }

    /** The grade that a rule value names: 1 is the lowest. */
    static Grade ranked(int rank) {
        return values()[Math.clamp(rank, 1, values().length) - 1];
    }

    public String textKey() {
        return "nomination.grade." + name();
    }

    private static String bare(String part) {
        String rest = part.replaceAll("[:.()]", " ").strip();
        for (String label : NOT_PART_OF_IT.stream()
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.toList())) {
            if (rest.equals(label) || rest.startsWith(label + " ")) {
                rest = rest.substring(label.length()).strip();
            }
        }
        return rest.replaceAll("\\s+", " ");
    }

    private static Optional<Grade> named(String word) {
        return Arrays.stream(values()).filter(g -> g.words.contains(word)).findFirst();
    }
}
