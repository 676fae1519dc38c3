package vn.nguontre.nominationlist;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.VietnameseText;

/**
 * Where a sheet holds what.
 *
 * @param fields by column, from 0
 * @param columns every headed column, for the user
 * @param lines the lines below the heading
 * @param title the lines above it
 * @param places the first column of each field, from 0
 */
record Layout(
        SortedMap<Integer, Field> fields,
        List<MatchedColumn> columns,
        List<Line> lines,
        List<Line> title,
        Map<Field, Integer> places) {
    private static final Pattern LETTERS = Pattern.compile("\\p{L}.*\\p{L}");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)+");
    private static final Set<Field> OF_A_PUPIL = EnumSet.of(
            Field.BIRTH_DATE,
            Field.BIRTH_DATE_MALE,
            Field.BIRTH_DATE_FEMALE,
            Field.BIRTH_YEAR,
            Field.SEX,
            Field.CITIZEN_NUMBER,
            Field.SCHOOL_CLASS);

    static Layout of(
            SortedMap<Integer, Field> fields, List<MatchedColumn> columns, List<Line> lines, List<Line> title) {
        var places = new EnumMap<Field, Integer>(Field.class);
        fields.forEach((column, field) -> places.putIfAbsent(field, column));
        return new Layout(fields, columns, lines, title, places);
    }

    /** The same columns for a sheet that goes on without a heading. */
    Layout goingOn(List<Line> further) {
        return new Layout(fields, columns, further, List.of(), places);
    }

    boolean has(Field field) {
        return places.containsKey(field);
    }

    /** The text of a line's column of this kind; empty when there is none. */
    String text(Line line, Field field) {
        var column = places.get(field);
        return column == null ? "" : line.cell(column);
    }

    /** The column of this kind, from 0. */
    Optional<Integer> column(Field field) {
        return Optional.ofNullable(places.get(field));
    }

    /** The name in one piece. */
    String name(Line line) {
        var full = text(line, Field.FULL_NAME);
        return full.isEmpty() ? (familyName(line) + " " + text(line, Field.GIVEN_NAME)).strip() : full;
    }

    /** Whether a line tells a name, and one tells more of somebody than a name, a post and a telephone number. */
    boolean holdsPeople() {
        return holdsNames()
                && lines.stream()
                        .anyMatch(line -> OF_A_PUPIL.stream().anyMatch(field -> isTold(field, text(line, field))));
    }

    /** Whether its lines may be about pupils, be it that no more is told than the name: not how to fill it in, or whom to call. */
    boolean mayHoldPeople(String sheet) {
        return lines.stream().allMatch(line -> name(line).isEmpty())
                || holdsPeople()
                || holdsNames() && !has(Field.POSITION) && !has(Field.PHONE) && (has(Field.ORDINAL) || holdsFullNames())
                || holdsNames() && isOfAClass(sheet);
    }

    private boolean isOfAClass(String sheet) {
        return ClassHeading.ofSheet(sheet).isPresent()
                || title.stream().anyMatch(line -> ClassHeading.titled(line).isPresent())
                || lines.stream().anyMatch(ClassHeading::is);
    }

    /** Most texts in the column of names are of two and more words with a capital each. */
    private boolean holdsFullNames() {
        var names =
                lines.stream().map(this::name).filter(name -> !name.isEmpty()).toList();
        return names.stream().filter(name -> CAPITALS.matcher(name).matches()).count() * 2 > names.size();
    }

    private boolean holdsNames() {
        return lines.stream().anyMatch(line -> LETTERS.matcher(name(line)).find());
    }

    private static boolean isTold(Field field, String text) {
        return switch (field) {
            case CITIZEN_NUMBER -> CitizenNumber.normalise(text).isPresent();
            case SCHOOL_CLASS -> ClassName.parse(text).isPresent();
            case SEX -> PersonLines.SEX.matcher(VietnameseText.fold(text)).matches();
            case BIRTH_YEAR -> text.length() == 4 && text.chars().allMatch(Character::isDigit);
            default -> BirthDateText.looksLikeDate(text);
        };
    }

    /** Family and middle names, which may stand in columns of their own. */
    private String familyName(Line line) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == Field.FAMILY_NAME)
                .map(entry -> line.cell(entry.getKey()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
