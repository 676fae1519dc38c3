package vn.nguontre.nominationlist;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether day and month of a list's dates can be trusted. A spreadsheet that takes the month first turns "05/03/2009"
 * into the 3rd of May and leaves "25/03/2009" a text; a list written month first has texts such as "03/25/2009". Either
 * way every date with a day up to the 12th is in doubt.
 */
final class DateOrder {
    private static final Pattern TYPED = Pattern.compile("\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-]\\d{4}\\s*");
    private static final Pattern CELL = Pattern.compile("\\d{4}-\\d{2}-(\\d{2})");

    /** What is so unlikely is no accident. */
    private static final double UNLIKELY = 0.005;

    /** How often the day of a date is up to the 12th. */
    private static final double EARLY = 0.4;

    private int typedDayFirst;
    private int typedMonthFirst;
    private int typedEither;
    private int cellsEither;
    private int cellsDayFirst;

    DateOrder(List<String> births) {
        births.forEach(this::count);
    }

    /** The date written so that it is asked about, when it is in doubt. */
    String marked(String birth, LocalDate date) {
        var typed = DateFormats.typed(date);
        boolean either = date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue();
        boolean cell = CELL.matcher(birth).matches();
        boolean text = TYPED.matcher(birth).matches();
        return either && (cell && cellsExchanged() || text && monthFirst()) ? typed + "?" : typed;
    }

    private boolean cellsExchanged() {
        boolean parted = cellsDayFirst == 0 && cellsEither > 0 && typedEither == 0 && typedDayFirst >= 2;
        return parted && Math.pow(EARLY, cellsEither) * Math.pow(1 - EARLY, typedDayFirst) < UNLIKELY;
    }

    private boolean monthFirst() {
        return typedMonthFirst > typedDayFirst;
    }

    private void count(String birth) {
        var cell = matched(CELL, birth);
        if (cell.isPresent()) {
            boolean either = Integer.parseInt(cell.get().group(1)) <= 12;
            cellsEither += either ? 1 : 0;
            cellsDayFirst += either ? 0 : 1;
        }
        matched(TYPED, birth).ifPresent(date -> {
            int first = Integer.parseInt(date.group(1));
            int second = Integer.parseInt(date.group(2));
            typedDayFirst += first > 12 && second <= 12 ? 1 : 0;
            typedMonthFirst += second > 12 && first <= 12 ? 1 : 0;
            typedEither += first <= 12 && second <= 12 ? 1 : 0;
        });
    }

    private static Optional<MatchResult> matched(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
