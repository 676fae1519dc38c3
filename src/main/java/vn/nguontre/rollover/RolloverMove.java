package vn.nguontre.rollover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.Pupil;
import vn.nguontre.shared.VersionedEntity;

/** One pupil's part in a roll-over: from which class, with what outcome, into which class. Never changed afterwards. */
@Entity
@Table(name = "class_rollover_move")
class RolloverMove extends VersionedEntity {
    private UUID rolloverId;
    private UUID personId;
    private int fromYear;
    private String fromClass;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    private @Nullable String toClass;

    @SuppressWarnings("NullAway.Init")
    protected RolloverMove() {}

    RolloverMove(UUID rolloverId, Pupil pupil, Outcome outcome, @Nullable String toClass) {
        this.rolloverId = rolloverId;
        this.personId = pupil.id();
        this.fromYear = pupil.schoolYear().startYear();
        this.fromClass = pupil.schoolClass();
        this.outcome = outcome;
        this.toClass = toClass;
    }

    UUID rolloverId() {
        return rolloverId;
    }

    UUID personId() {
        return personId;
    }

    /** Whether the pupil has a class in the new year. */
    boolean attendsOn() {
        return toClass != null;
    }

    Outcome outcome() {
        return outcome;
    }
}
