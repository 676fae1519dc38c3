package vn.nguontre.nominationlist;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.nguontre.shared.CitizenNumber;

/** Settles by the cells below what the headings alone leave open. */
final class ColumnEvidence {
    private static final Pattern DAY_OR_MONTH = Pattern.compile("\\d{1,2}");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}");
    private static final Pattern RUNNING = Pattern.compile("\\d{1,5}");
    private static final Pattern WORDS = Pattern.compile("\\p{L}+\\s+\\p{L}");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private ColumnEvidence() {}

    /** Columns whose headings say nothing may still hold what only a personal number or a class looks like. */
    static void adopt(SortedMap<Integer, Field> fields, List<Integer> undecided, List<Line> lines) {
        for (var field : List.of(Field.CITIZEN_NUMBER, Field.SCHOOL_CLASS, Field.ORDINAL)) {
            if (!fields.containsValue(field)) {
                undecided.stream()
                        .filter(column -> !fields.containsKey(column))
                        .filter(column ->
                                fits(field, column, lines) * 2 > count(lines, column, cell -> !cell.isEmpty()))
                        .findFirst()
                        .ifPresent(column -> fields.put(column, field));
            }
        }
    }

    /** How many cells below look like what a heading says; 0 where nothing looks like it only. */
    static long fits(Field field, int column, List<Line> lines) {
        return switch (field) {
            case CITIZEN_NUMBER ->
                count(lines, column, cell -> CitizenNumber.normalise(cell).isPresent());
            case SCHOOL_CLASS ->
                count(
                        lines,
                        column,
                        cell -> LETTER.matcher(cell).find()
                                && ClassName.parse(cell).isPresent());
            case ORDINAL -> counting(column, lines);
            case FULL_NAME -> count(lines, column, cell -> WORDS.matcher(cell).lookingAt());
            default -> 0;
        };
    }

    static void settle(SortedMap<Integer, Field> fields, List<Integer> headed, List<Line> lines) {
        splitDate(fields, headed, lines);
        if (fields.containsValue(Field.BIRTH_MONTH) && !fields.containsValue(Field.BIRTH_DAY)) {
            replace(fields, Field.BIRTH_DATE, Field.BIRTH_DAY);
        }
        if (fields.containsValue(Field.BIRTH_DAY) && fields.containsValue(Field.BIRTH_MONTH)) {
            if (!fields.containsValue(Field.BIRTH_YEAR)) {
                replace(fields, Field.SEX_MALE, Field.BIRTH_YEAR);
            }
            drop(fields, Field.BIRTH_DATE);
        } else {
            settleYear(fields, lines);
        }
        if (datesBelow(fields, Field.SEX_MALE, lines) || datesBelow(fields, Field.SEX_FEMALE, lines)) {
            replace(fields, Field.SEX_MALE, Field.BIRTH_DATE_MALE);
            replace(fields, Field.SEX_FEMALE, Field.BIRTH_DATE_FEMALE);
        }
        splitName(fields, headed, lines);
        joinName(fields, headed, lines);
        settleClass(fields, lines);
    }

    /** "Khối lớp" heads grades as well as whole classes. */
    private static void settleClass(SortedMap<Integer, Field> fields, List<Line> lines) {
        int column = column(fields, Field.GRADE);
        if (column >= 0 && !fields.containsValue(Field.SCHOOL_CLASS) && fits(Field.SCHOOL_CLASS, column, lines) > 0) {
            fields.put(column, Field.SCHOOL_CLASS);
        }
    }

    /** "Năm sinh" heads whole dates as often as years; beside a column of days and months it completes them. */
    private static void settleYear(SortedMap<Integer, Field> fields, List<Line> lines) {
        drop(fields, Field.BIRTH_DAY);
        drop(fields, Field.BIRTH_MONTH);
        int column = column(fields, Field.BIRTH_DATE);
        if (column < 0) {
            replace(fields, Field.BIRTH_YEAR, Field.BIRTH_DATE);
        } else if (count(lines, column, cell -> DAY_AND_MONTH.matcher(cell).matches()) * 2
                <= count(lines, column, cell -> !cell.isEmpty())) {
            drop(fields, Field.BIRTH_YEAR);
        }
    }

    /** One heading over the columns of day, month and year. */
    private static void splitDate(SortedMap<Integer, Field> fields, List<Integer> headed, List<Line> lines) {
        int column = column(fields, Field.BIRTH_DATE);
        if (column < 0 || headed.contains(column + 1) || headed.contains(column + 2)) {
            return;
        }
        long whole = lines.stream()
                .filter(line -> DAY_OR_MONTH.matcher(line.cell(column)).matches()
                        && DAY_OR_MONTH.matcher(line.cell(column + 1)).matches()
                        && YEAR.matcher(line.cell(column + 2)).matches())
                .count();
        if (whole * 2 > count(lines, column, cell -> !cell.isEmpty())) {
            fields.put(column, Field.BIRTH_DAY);
            fields.put(column + 1, Field.BIRTH_MONTH);
            fields.put(column + 2, Field.BIRTH_YEAR);
        }
    }

    /** Beside given names alone a column without heading holds the rest of the names. */
    private static void joinName(SortedMap<Integer, Field> fields, List<Integer> headed, List<Line> lines) {
        int column = column(fields, Field.GIVEN_NAME);
        int left = column - 1;
        boolean alone = !fields.containsValue(Field.FULL_NAME) && !fields.containsValue(Field.FAMILY_NAME);
        if (left >= 0
                && alone
                && !headed.contains(left)
                && !fields.containsKey(left)
                && count(lines, left, cell -> LETTER.matcher(cell).lookingAt()) * 2
                        > count(lines, column, cell -> !cell.isEmpty())) {
            fields.put(left, Field.FAMILY_NAME);
        }
    }

    /** One heading over two columns, family and middle names in the first, given names in the second. */
    private static void splitName(SortedMap<Integer, Field> fields, List<Integer> headed, List<Line> lines) {
        int column = column(fields, Field.FULL_NAME);
        int next = column + 1;
        if (column < 0 || headed.contains(next) || fields.containsValue(Field.GIVEN_NAME)) {
            return;
        }
        if (count(lines, next, cell -> WORD.matcher(cell).matches()) * 2
                > count(lines, column, cell -> !cell.isEmpty())) {
            fields.put(column, Field.FAMILY_NAME);
            fields.put(next, Field.GIVEN_NAME);
        }
    }

    private static boolean datesBelow(Map<Integer, Field> fields, Field field, List<Line> lines) {
        int column = column(fields, field);
        return column >= 0
                && count(
                                lines,
                                column,
                                cell -> BirthDateText.looksLikeDate(cell)
                                        || YEAR.matcher(cell).matches())
                        > 0;
    }

    /** How many numbers follow one another. */
    private static long counting(int column, List<Line> lines) {
        int last = 0;
        long counted = 0;
        for (var line : lines) {
            var cell = line.cell(column);
            int number = RUNNING.matcher(cell).matches() ? Integer.parseInt(cell) : -1;
            counted += number == last + 1 || number == 1 ? 1 : 0;
            last = number > 0 ? number : last;
        }
        return counted;
    }

    static long count(List<Line> lines, int column, Predicate<String> test) {
        return lines.stream().map(line -> line.cell(column)).filter(test).count();
    }

    private static int column(Map<Integer, Field> fields, Field field) {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue() == field)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    private static void replace(Map<Integer, Field> fields, Field old, Field with) {
        fields.replaceAll((column, field) -> field == old ? with : field);
    }

    private static void drop(Map<Integer, Field> fields, Field field) {
        fields.values().removeIf(each -> each == field);
    }
}
