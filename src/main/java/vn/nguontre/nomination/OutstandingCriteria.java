package vn.nguontre.nomination;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a list should say of an outstanding member (đoàn viên ưu tú), as the committee set it for the round: OUT-02 to OUT-04.
 * It informs whoever reviews and never stands in the way.
 *
 * @param leastAverage on the scale of 10
 * @param leastLearning where the list gives a word instead of an average
 */
public record OutstandingCriteria(BigDecimal leastAverage, Grade leastLearning, Grade leastConduct) {
    private static final Pattern AVERAGE = Pattern.compile("(?<![\\d.,])(\\d{1,2}(?:[.,]\\d{1,2})?)(?![\\d.,]*\\d)");
    private static final BigDecimal SCALE = BigDecimal.TEN;

    public OutstandingStanding judge(@Nullable String learning, @Nullable String conduct) {
        return new OutstandingStanding(
                this,
                List.of(
                        judged(OutstandingStanding.Subject.LEARNING, learning, this::learned),
                        judged(OutstandingStanding.Subject.CONDUCT, conduct, this::behaved)));
    }

    /** For somebody whose results nobody may read before they agree. */
    OutstandingStanding unseen() {
        return new OutstandingStanding(
                this,
                Arrays.stream(OutstandingStanding.Subject.values())
                        .map(subject -> new OutstandingStanding.Judgement(subject, Verdict.NOT_AGREED, null))
                        .toList());
    }

    private interface Reading {
        Optional<Boolean> enough(String written);
    }

    private static OutstandingStanding.Judgement judged(
            OutstandingStanding.Subject subject, @Nullable String written, Reading reading) {
        if (written == null || written.isBlank()) {
            return new OutstandingStanding.Judgement(subject, Verdict.CANNOT_TELL, null);
        }
        Verdict verdict = reading.enough(written)
                .map(enough -> enough ? Verdict.MET : Verdict.NOT_MET)
                .orElse(Verdict.CANNOT_TELL);
        return new OutstandingStanding.Judgement(subject, verdict, written);
    }

    /** An average is more exact than the word beside it. */
    private Optional<Boolean> learned(String written) {
        Matcher figures = AVERAGE.matcher(written);
        if (!figures.find()) {
            return Grade.read(written).map(grade -> grade.compareTo(leastLearning) >= 0);
        }
        BigDecimal average = new BigDecimal(figures.group(1).replace(',', '.'));
        boolean alone = !figures.find();
        return alone && average.compareTo(SCALE) <= 0
                ? Optional.of(average.compareTo(leastAverage) >= 0)
                : Optional.empty();
    }

    private Optional<Boolean> behaved(String written) {
        return Grade.read(written).map(grade -> grade.compareTo(leastConduct) >= 0);
    }

    /** Whether something that was asked for is there. */
    public enum Verdict {
        MET,
        NOT_MET,
        /** The list is silent, or its words are not understood. */
        CANNOT_TELL,
        /** Not looked at: consent is not in force. */
        NOT_AGREED;

        public String textKey() {
            return "nomination.outstanding." + name();
        }
    }
}
