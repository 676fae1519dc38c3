package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nguontre.shared.CitizenNumber;

/** Finds the headings of a sheet, of one to four lines each, below whatever stands above them. */
final class HeaderFinder {
    /** Lines looked at for the first heading; title blocks are shorter. */
    private static final int DEEPEST = 60;

    private static final int MOST_LINES = 4;

    /** Different headings on one sheet; no school has so many, and each costs time. */
    private static final int MOST_HEADINGS = 300;

    private static final Pattern DIGITS = Pattern.compile("\\d+|.*\\d{3,}.*");
    private static final Pattern NUMBER = Pattern.compile("\\d+[.)]?");

    private HeaderFinder() {}

    /** One layout for each heading that differs from the one before it; empty when there is none. */
    static List<Layout> find(SheetText sheet, ColumnChoices choices) {
        var lines = sheet.lines();
        var headings = new ArrayList<Heading>();
        for (int i = 0; i < lines.size() && (!headings.isEmpty() || i < DEEPEST); i++) {
            if (isHeader(lines.get(i))) {
                var heading = headingAt(lines, i, headings);
                if (headings.isEmpty() || !heading.says(headings.getLast())) {
                    headings.add(heading);
                }
                if (headings.size() > MOST_HEADINGS) {
                    throw new UnreadableList(UnreadableList.Reason.HOSTILE);
                }
                i = heading.end() - 1;
            }
        }
        return layouts(sheet, headings, choices);
    }

    private static List<Layout> layouts(SheetText sheet, List<Heading> headings, ColumnChoices choices) {
        var lines = sheet.lines();
        var layouts = new ArrayList<Layout>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            int end = i + 1 < headings.size() ? headings.get(i + 1).start() : lines.size();
            layouts.add(ColumnMatcher.layout(
                    sheet,
                    heading,
                    choices,
                    lines.subList(heading.end(), end),
                    i == 0 ? lines.subList(0, heading.start()) : List.of()));
        }
        return List.copyOf(layouts);
    }

    /** Whether a line heads a list: a name column and at least one more that means something, and nothing of a person. */
    static boolean isHeader(Line line) {
        if (line.filled() < 2 || line.cells().stream().anyMatch(HeaderFinder::isNumber)) {
            return false;
        }
        var fields = EnumSet.noneOf(Field.class);
        for (var cell : line.cells()) {
            var field = HeaderWords.field(cell);
            if (field != null) {
                fields.add(field);
            }
        }
        boolean named = fields.removeAll(Heading.NAMES);
        return named && !fields.isEmpty() && line.cells().stream().noneMatch(HeaderFinder::isOfAPerson);
    }

    /** Quick, for it looks at every line of a long list. */
    private static boolean isNumber(String cell) {
        return !cell.isEmpty()
                && Character.isDigit(cell.charAt(0))
                && NUMBER.matcher(cell).matches();
    }

    private static boolean isOfAPerson(String cell) {
        return !cell.isEmpty()
                && (isNumber(cell)
                        || BirthDateText.looksLikeDate(cell)
                        || CitizenNumber.normalise(cell).isPresent()
                        || ClassName.parse(cell).isPresent());
    }

    private static Heading headingAt(List<Line> lines, int at, List<Heading> before) {
        int lowest = before.isEmpty() ? 0 : before.getLast().end();
        int start = at > lowest && isGroup(lines.get(at - 1), lines.get(at)) ? at - 1 : at;
        var heading = new Heading(start, List.copyOf(lines.subList(start, at + 1)));
        if (at > lowest && start == at && isGroupOfOthers(lines.get(at - 1), heading)) {
            heading = new Heading(at - 1, List.copyOf(lines.subList(at - 1, at + 1)));
        }
        while (heading.end() < lines.size()
                && heading.lines().size() < MOST_LINES
                && isFurtherLine(heading, lines.get(heading.end()))) {
            heading = heading.with(lines.get(heading.end()));
        }
        return heading;
    }

    /** The line above heads columns that the heading itself leaves blank, as where cells reach over both. */
    private static boolean isGroup(Line above, Line heading) {
        boolean heads = false;
        for (int column = 0; column < above.cells().size(); column++) {
            var cell = above.cell(column);
            if (DIGITS.matcher(cell).matches()) {
                return false;
            }
            heads |= heading.cell(column).isEmpty() && HeaderWords.field(cell) != null;
        }
        return heads && above.filled() > 1;
    }

    /** The line above says of one of several names that it is somebody else's, as "Phụ huynh" beside "Học sinh". */
    private static boolean isGroupOfOthers(Line above, Heading heading) {
        long names = names(heading);
        if (names < 2
                || above.cells().stream().anyMatch(cell -> DIGITS.matcher(cell).matches())) {
            return false;
        }
        long own = names(
                new Heading(heading.start(), List.of(above, heading.lines().getFirst())));
        return own > 0 && own < names;
    }

    private static long names(Heading heading) {
        return heading.columns().stream()
                .map(heading::field)
                .filter(field -> field != null && Heading.NAMES.contains(field))
                .count();
    }

    /** A further line of a heading holds no number and nothing of a person, and at least one part of the heading above. */
    private static boolean isFurtherLine(Heading heading, Line line) {
        boolean parts = false;
        for (int column = 0; column < line.cells().size(); column++) {
            var cell = line.cell(column);
            if (!cell.isEmpty()) {
                if (DIGITS.matcher(cell).matches() || isOfAPerson(cell) || !mayStandBelow(heading, column, cell)) {
                    return false;
                }
                parts |= HeaderWords.field(cell) != null;
            }
        }
        return parts && !ClassHeading.is(line);
    }

    private static boolean mayStandBelow(Heading heading, int column, String cell) {
        var above = heading.field(column);
        if (above == Field.ORDINAL) {
            return false;
        }
        var said = HeaderWords.field(cell);
        return above == null
                || !Heading.NAMES.contains(above)
                || NAME_PARTS.contains(said)
                || said == Field.FULL_NAME && !HeaderWords.isPlain(heading.text(column));
    }

    private static final Set<Field> NAME_PARTS = EnumSet.of(Field.FAMILY_NAME, Field.GIVEN_NAME);
}
