package vn.nguontre.nominationlist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sign between the cells of a text file.
 *
 * @param usual how often it stands in a line of the list
 * @param start where the list begins: behind the line "sep=;" that tells a spreadsheet the sign
 */
record CsvSeparator(char sign, int usual, int start) {
    private static final List<Character> SIGNS = List.of(';', ',', '\t', '|');
    private static final int LINES = 60;
    private static final int LONGEST = 10_000;

    /** Outweighs every count of signs. */
    private static final long HEADING = 1_000_000_000L;

    /** Lines among which those with signs are looked for. */
    private static final int FIRST_LINES = 10_000;

    /** As told by the first line, else the sign that cuts the most lines into the same number of cells, and into many. */
    static CsvSeparator of(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4)
                && text.length() > 5
                && text.charAt(5) < ' '
                && isSign(text.charAt(4))) {
            var lines = text.substring(6).stripLeading();
            return new CsvSeparator(
                    text.charAt(4), usual(lines, text.charAt(4)).getKey(), text.length() - lines.length());
        }
        var beginning = text.lines()
                .filter(line -> !line.isBlank())
                .limit(LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .toList();
        var best = new CsvSeparator(',', 0, 0);
        long most = 0;
        for (char sign : SIGNS) {
            var usual = usual(text, sign);
            long score = (long) usual.getKey() * usual.getValue() + (cutsAHeading(beginning, sign) ? HEADING : 0);
            if (score > most) {
                most = score;
                best = new CsvSeparator(sign, usual.getKey(), 0);
            }
        }
        return best;
    }

    /** A letter, a figure or a quote in this place separates nothing. */
    private static boolean isSign(char c) {
        return c == '\t' || c > ' ' && c != '"' && !Character.isLetterOrDigit(c);
    }

    /** Whether one of the first lines, cut at this sign, heads a list. */
    private static boolean cutsAHeading(List<String> lines, char sign) {
        return lines.stream()
                .filter(line -> line.indexOf(sign) >= 0)
                .map(line -> Stream.of(line.split(Pattern.quote(String.valueOf(sign)), -1))
                        .map(cell -> cell.replace("\"", "").strip())
                        .toList())
                .anyMatch(cells -> HeaderFinder.isHeader(new Line(1, cells)));
    }

    /** How often the sign stands in a text, quoted cells left out. */
    int count(String line) {
        return count(line, sign);
    }

    /** The number of signs and of lines that have so many, where their product is greatest. */
    private static Map.Entry<Integer, Integer> usual(String text, char sign) {
        var lines = new HashMap<Integer, Integer>();
        text.lines()
                .limit(FIRST_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), LONGEST)))
                .map(line -> count(line, sign))
                .filter(count -> count > 0)
                .limit(LINES)
                .forEach(count -> lines.merge(count, 1, Integer::sum));
        return lines.entrySet().stream()
                .max(Comparator.comparing(entry -> entry.getKey() * entry.getValue()))
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .orElse(Map.entry(0, 0));
    }

    private static int count(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == sign && !quoted ? 1 : 0;
        }
        return count;
    }
}
