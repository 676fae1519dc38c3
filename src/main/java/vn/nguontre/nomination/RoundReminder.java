package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** That the town committee reminded a school of a round, with a line of text or none. Never changed afterwards. */
@Entity
@Table(name = "round_reminder")
class RoundReminder extends VersionedEntity {
    static final int LONGEST_LINE = 200;

    private UUID roundId;
    private UUID schoolId;
    private LocalDate remindedOn;
    private int sentThen;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected RoundReminder() {}

    RoundReminder(UUID roundId, SchoolProgress school, String line, LocalDate day, Step by) {
        if (!school.isLacking()) {
            throw new RuleViolation("nomination.reminder-not-needed", school.schoolName());
        }
        String clean = VietnameseText.clean(line);
        if (clean.length() > LONGEST_LINE) {
            throw new RuleViolation("nomination.reminder-too-long", LONGEST_LINE);
        }
        this.roundId = roundId;
        this.schoolId = school.schoolId();
        this.sentThen = school.sent();
        this.remindedOn = day;
        this.step = clean.isEmpty() ? by : new Step(by.accountId(), by.actorName(), by.unitName(), by.at(), clean);
    }

    /** Whether the school has sent nobody since. */
    boolean isUnanswered(SchoolProgress now) {
        return now.isLacking() && now.sent() <= sentThen;
    }

    ReminderRow row(String schoolName) {
        return new ReminderRow(schoolId, schoolName, remindedOn, step.at(), step.actorName(), step.reason(), sentThen);
    }

    UUID schoolId() {
        return schoolId;
    }
}
