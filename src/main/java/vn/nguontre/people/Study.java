package vn.nguontre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** What a person studies, or studied, after school. */
@Entity
@Table(name = "study")
class Study extends VersionedEntity {
    private UUID personId;
    private String institution;
    private String major;

    @Enumerated(EnumType.STRING)
    private DegreeLevel degreeLevel;

    @Enumerated(EnumType.STRING)
    private @Nullable DegreeGrade degreeGrade;

    private LocalDate startedOn;
    private LocalDate graduatesOn;
    private boolean graduated;

    @SuppressWarnings("NullAway.Init")
    protected Study() {}

    Study(UUID personId, StudyDraft draft) {
        this.personId = personId;
        change(draft);
    }

    final void change(StudyDraft draft) {
        if (draft.institution().isBlank() || draft.major().isBlank()) {
            throw new RuleViolation("people.study-incomplete");
        }
        if (!draft.graduatesOn().isAfter(draft.startedOn())) {
            throw new RuleViolation("people.study-ends-before-start");
        }
        institution = draft.institution().strip();
        major = draft.major().strip();
        degreeLevel = draft.degreeLevel();
        degreeGrade = draft.degreeGrade();
        startedOn = draft.startedOn();
        graduatesOn = draft.graduatesOn();
        graduated = draft.graduated();
    }

    /** Whoever has graduated did so on a day that is past. */
    void requireNotGraduatedAfter(LocalDate today) {
        if (graduated && graduatesOn.isAfter(today)) {
            throw new RuleViolation("people.study-graduated-later");
        }
    }

    StudyDraft draft() {
        return new StudyDraft(institution, major, degreeLevel, degreeGrade, startedOn, graduatesOn, graduated);
    }
}
