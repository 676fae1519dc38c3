package vn.nguontre.rollover;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.UUID;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** That a school's pupils were rolled over into a school year, by whom and when. Never changed afterwards. */
@Entity
@Table(name = "class_rollover")
class Rollover extends VersionedEntity {
    private UUID schoolId;
    private int schoolYear;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected Rollover() {}

    Rollover(UUID schoolId, SchoolYear into, Step step) {
        this.schoolId = schoolId;
        this.schoolYear = into.startYear();
        this.step = step;
    }

    SchoolYear into() {
        return new SchoolYear(schoolYear);
    }

    RolloverRow row(Map<Outcome, Integer> counts) {
        return new RolloverRow(id(), into(), step.actorName(), step.unitName(), step.at(), counts, null, 0);
    }
}
