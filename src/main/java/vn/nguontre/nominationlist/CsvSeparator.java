package vn.nguontre.nominationlist;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** As told by the first line, else the sign that cuts the most lines into the same number of cells, and into many. */
    static CsvSeparator of(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 5 && text.charAt(5) < ' ') {
            var lines = text.substring(6).stripLeading();
            return new CsvSeparator(
                    text.charAt(4), usual(lines, text.charAt(4)).getKey(), text.length() - lines.length());
        }
        var best = new CsvSeparator(',', 0, 0);
        long most = 0;
        for (char sign : SIGNS) {
            var usual = usual(text, sign);
            long score = (long) usual.getKey() * usual.getValue();
            if (score > most) {
                most = score;
                best = new CsvSeparator(sign, usual.getKey(), 0);
            }
        }
        return best;
    }

    /** How often the sign stands in a text, quoted cells left out. */
    int count(String line) {
        return count(line, sign);
    }

    /** The number of signs and of lines that have so many, where their product is greatest. */
    private static Map.Entry<Integer, Integer> usual(String text, char sign) {
        var lines = new HashMap<Integer, Integer>();
        text.lines()
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
