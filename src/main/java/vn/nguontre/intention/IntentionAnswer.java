package vn.nguontre.intention;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VersionedEntity;

/** What somebody answered in one period; without a person once the person was erased, so that totals stay as they were. */
@Entity
@Table(name = "return_intention")
class IntentionAnswer extends VersionedEntity {
    private @Nullable UUID personId;
    private UUID schoolId;
    private LocalDate period;

    @Enumerated(EnumType.STRING)
    private Intention intention;

    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected IntentionAnswer() {}

    IntentionAnswer(UUID personId, UUID schoolId, Period period, Intention intention, Instant at) {
        this.personId = personId;
        this.schoolId = schoolId;
        this.period = period.firstDay();
        this.intention = intention;
        this.answeredAt = at;
    }

    void change(Intention other, Instant at) {
        intention = other;
        answeredAt = at;
    }

    Intention intention() {
        return intention;
    }
}
