package vn.nguontre.people;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** What a person studies, or studied, after school. */
@Entity
@Table(name = "study")
class Study extends VersionedEntity {
    private UUID personId;
    private String institution;
    private String major;
    private @Nullable String majorCode;

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
        String code = draft.majorCode();
        if (code != null) {
            requireMajor(code, draft.degreeLevel());
        }
        institution = draft.institution().strip();
        major = draft.major().strip();
        majorCode = code;
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

    private static void requireMajor(String code, DegreeLevel level) {
        if (!NationalMajor.isMajorCode(code)) {
            throw new RuleViolation("people.study-code-not-seven-digits", code);
        }
        if (!level.hasMajor(code)) {
            throw new RuleViolation("people.study-code-of-other-level", code);
        }
    }

    StudyDraft draft() {
        return new StudyDraft(
                institution, major, majorCode, degreeLevel, degreeGrade, startedOn, graduatesOn, graduated);
    }
}
