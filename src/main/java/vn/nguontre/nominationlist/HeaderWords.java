package vn.nguontre.nominationlist;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the words that schools use above their columns mean, compared without accents, case and punctuation. */
final class HeaderWords {
    /** What is read of a heading; what comes later only explains. */
    private static final int LONGEST = 60;

    private static final int LONGEST_HEADING = 150;

    private static final Pattern CLASS_OF_A_YEAR =
            Pattern.compile("(?:lop|khoi) (?:[6-9]|1[0-2])(?: .*)?|.*\\b1[0-2] ?[a-d]\\d.*");
    private static final Pattern VALUE = Pattern.compile("[^:(]*:\\s*[^\\s(\\[].*", Pattern.DOTALL);

    /** The first word of each of the words above: a cell without any of them heads nothing. */
    private static final Set<String> FIRST_WORDS =
            HeaderPhrases.all().map(words -> words.split(" ", -1)[0]).collect(Collectors.toUnmodifiableSet());

    /** What a heading is that says this and nothing else. */
    private static final Set<String> PLAIN = HeaderPhrases.all()
            .filter(words -> !HeaderPhrases.WHO.contains(words))
            .flatMap(words -> Stream.of(words, "so " + words))
            .collect(Collectors.toUnmodifiableSet());

    private static final HeaderSpelling SPELLING = new HeaderSpelling(
            HeaderPhrases.all().toList(),
            HeaderPhrases.PARTS.stream()
                    .filter(entry -> entry.getKey() == Field.CITIZEN_NUMBER || entry.getKey() == Field.PHONE)
                    .flatMap(entry -> entry.getValue().stream())
                    .toList(),
            List.of("ho va ten", "ngay sinh", "gioi tinh", "ngay thang nam sinh"));

    /** Headings met before: a list repeats its own on every page. Only what means a column is kept, so nothing of a person is. */
    private static final Cache<String, Field> MET =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private HeaderWords() {}

    /** What a heading means, however it is spelt; null where it is about something or somebody else. */
    static @Nullable Field field(String header) {
        return MET.get(header, HeaderWords::meaning);
    }

    private static @Nullable Field meaning(String header) {
        if (header.isEmpty()
                || header.length() > LONGEST_HEADING
                || VALUE.matcher(header).matches()) {
            return null;
        }
        var start = header.substring(0, Math.min(header.length(), LONGEST));
        var words = HeaderSpelling.words(start);
        boolean known = Arrays.stream(words.split(" ", -1)).anyMatch(FIRST_WORDS::contains);
        var said = known ? said(header, words) : null;
        if (said != null || known && isForeign(header)) {
            return said;
        }
        int note = known ? start.indexOf('(') : -1;
        var bare = note > 0 ? whole(header, HeaderSpelling.words(start.substring(0, note))) : null;
        return bare != null
                ? bare
                : SPELLING.meant(words).map(meant -> said(header, meant)).orElse(null);
    }

    private static @Nullable Field said(String header, String words) {
        var whole = whole(header, words);
        if (whole != null || holdsAny(words, HeaderPhrases.PEOPLE) || holdsAny(words, HeaderPhrases.PAPERS)) {
            return whole;
        }
        for (var entry : HeaderPhrases.PARTS) {
            if (entry.getValue().stream().anyMatch(part -> holds(words, part))) {
                return entry.getKey() == Field.SCHOOL_CLASS && !isOwnClass(words) ? null : entry.getKey();
            }
        }
        return null;
    }

    private static @Nullable Field whole(String header, String words) {
        for (var entry : HeaderPhrases.WHOLE.entrySet()) {
            if (entry.getValue().contains(words)) {
                return isYear(header, entry.getKey()) ? Field.BIRTH_YEAR : entry.getKey();
            }
        }
        return null;
    }

    /** Whether a heading says what it means and nothing else: "Họ và tên", not "Họ và tên người giới thiệu". */
    static boolean isPlain(String header) {
        return PLAIN.contains(words(header));
    }

    /** Whether a heading is about someone else than the pupil. */
    static boolean isOfOthers(String header) {
        return holdsAny(words(header), HeaderPhrases.PEOPLE);
    }

    /** Whether a heading is about somebody else's name: "Họ tên cha", "Cha", "GVCN". */
    static boolean namesOthers(String header) {
        var words = words(header);
        return HeaderPhrases.PEOPLE.contains(words) || holds(words, "ten") && holdsAny(words, HeaderPhrases.PEOPLE);
    }

    /** Whether a heading is about someone else or about papers. */
    static boolean isForeign(String header) {
        var words = words(header);
        return holdsAny(words, HeaderPhrases.PEOPLE)
                || holdsAny(words, HeaderPhrases.PAPERS)
                || (holds(words, "lop") || holds(words, "chi doan")) && !isOwnClass(words);
    }

    private static String words(String header) {
        return HeaderSpelling.words(header.substring(0, Math.min(header.length(), LONGEST_HEADING)));
    }

    private static boolean isOwnClass(String words) {
        return !holdsAny(words, HeaderPhrases.NO_CLASS)
                && !CLASS_OF_A_YEAR.matcher(words).matches();
    }

    private static boolean holdsAny(String words, Set<String> some) {
        return some.stream().anyMatch(word -> holds(words, word));
    }

    /** "Năm" is a year, "Nam" a man; without accents only the neighbours can tell. */
    private static boolean isYear(String header, Field field) {
        return field == Field.SEX_MALE && header.toLowerCase(Locale.ROOT).contains("ă");
    }

    /** Whether whole words are among others. */
    private static boolean holds(String words, String part) {
        for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
            int end = at + part.length();
            if ((at == 0 || words.charAt(at - 1) == ' ') && (end == words.length() || words.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
