package vn.nguontre.nominationlist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nguontre.shared.VietnameseText;

/** How headings are spelt: without blanks, with blanks between all letters, with one letter wrong. */
final class HeaderSpelling {
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern LETTERS_APART = Pattern.compile("[a-z](?: [a-z]){2,}");
    private static final Pattern KIND_OF_NUMBER = Pattern.compile("^(?:so|ma)(?=[a-z]{4})");

    /** Shorter words run together could be anything. */
    private static final int SHORTEST = 4;

    private final Map<String, String> runTogether;
    private final Set<String> numbers;
    private final List<String> misspelt;

    /**
     * @param phrases known also without the blanks between their words
     * @param numbers those of them before which "số" or "mã" may stand
     * @param misspelt those of them that are known with one letter wrong, too many or missing
     */
    HeaderSpelling(Collection<String> phrases, Collection<String> numbers, List<String> misspelt) {
        this.runTogether = phrases.stream()
                .filter(words -> bare(words).length() >= SHORTEST)
                .collect(Collectors.toUnmodifiableMap(HeaderSpelling::bare, Function.identity(), (one, other) -> one));
        this.numbers = Set.copyOf(numbers);
        this.misspelt = misspelt.stream().map(HeaderSpelling::bare).toList();
    }

    /** The words of a heading without accents, case and punctuation; "H Ọ T Ê N" is one word. */
    static String words(String header) {
        var words = SIGNS.matcher(VietnameseText.fold(header)).replaceAll(" ").strip();
        return LETTERS_APART.matcher(words).matches() ? bare(words) : words;
    }

    /** The phrase that words are meant for which are not spelt as it is. */
    Optional<String> meant(String words) {
        var bare = bare(words);
        return together(bare)
                .or(() ->
                        together(KIND_OF_NUMBER.matcher(bare).replaceFirst("")).filter(numbers::contains))
                .or(() -> misspelt.stream()
                        .filter(phrase -> isNearly(bare, phrase))
                        .findFirst()
                        .flatMap(this::together));
    }

    private Optional<String> together(String bare) {
        return Optional.ofNullable(runTogether.get(bare));
    }

    private static String bare(String words) {
        return words.replace(" ", "");
    }

    /** Whether two words differ in one letter, or by two letters that changed places. */
    private static boolean isNearly(String word, String meant) {
        int longer = word.length() - meant.length();
        if (Math.abs(longer) > 1) {
            return false;
        }
        int at = 0;
        while (at < word.length() && at < meant.length() && word.charAt(at) == meant.charAt(at)) {
            at++;
        }
        if (longer != 0) {
            return rest(word, longer > 0 ? at + 1 : at).equals(rest(meant, longer > 0 ? at : at + 1));
        }
        return rest(word, at + 1).equals(rest(meant, at + 1)) || isExchanged(word, meant, at);
    }

    private static boolean isExchanged(String word, String meant, int at) {
        return at + 1 < word.length()
                && word.charAt(at) == meant.charAt(at + 1)
                && word.charAt(at + 1) == meant.charAt(at)
                && rest(word, at + 2).equals(rest(meant, at + 2));
    }

    private static String rest(String word, int from) {
        return word.substring(Math.min(from, word.length()));
    }
}
