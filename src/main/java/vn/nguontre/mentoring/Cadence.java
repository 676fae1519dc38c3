package vn.nguontre.mentoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonStage;
import vn.nguontre.rulebook.Rule;

/**
 * When to be in touch next, and when silence has lasted too long (MEN-01 to MEN-06).
 *
 * @param daysAtSchool between two contacts while the person is at school
 * @param justAwayDays how long a study counts as just begun
 * @param daysFirstAway between two contacts in those first days
 * @param daysAway between two contacts later on
 * @param reminderDays of silence after which the keeper is reminded
 * @param alarmDays of silence after which the unit sees it
 */
record Cadence(int daysAtSchool, int justAwayDays, int daysFirstAway, int daysAway, int reminderDays, int alarmDays) {
    /** Reads the values from the rule book of a day. */
    static Cadence from(ToIntFunction<Rule> values) {
        return new Cadence(
                values.applyAsInt(Rule.CONTACT_DAYS_AT_SCHOOL),
                values.applyAsInt(Rule.FIRST_DAYS_AWAY),
                values.applyAsInt(Rule.CONTACT_DAYS_FIRST_AWAY),
                values.applyAsInt(Rule.CONTACT_DAYS_AWAY),
                values.applyAsInt(Rule.SILENCE_REMINDER_DAYS),
                values.applyAsInt(Rule.SILENCE_ALARM_DAYS));
    }

    /**
     * The day by which to be in touch again.
     *
     * @param heard the last contact, or the first day of the keeper if there was none
     * @param studyStart null as long as no study is known
     */
    LocalDate next(LocalDate heard, PersonStage stage, @Nullable LocalDate studyStart) {
        return heard.plusDays(days(heard, stage, studyStart));
    }

    Silence silence(LocalDate today, LocalDate heard, PersonStage stage, @Nullable LocalDate studyStart) {
        long silentDays = ChronoUnit.DAYS.between(heard, today);
        if (silentDays >= alarmDays) {
            return Silence.SILENT;
        }
        if (silentDays >= reminderDays) {
            return Silence.QUIET;
        }
        return today.isBefore(next(heard, stage, studyStart)) ? Silence.FINE : Silence.DUE;
    }

    private int days(LocalDate heard, PersonStage stage, @Nullable LocalDate studyStart) {
        if (stage == PersonStage.ACTIVE) {
            return daysAtSchool;
        }
        boolean justAway =
                stage == PersonStage.AWAY && studyStart != null && heard.isBefore(studyStart.plusDays(justAwayDays));
        return justAway ? daysFirstAway : daysAway;
    }
}
