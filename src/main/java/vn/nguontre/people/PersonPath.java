package vn.nguontre.people;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;

/** How far a person has come with the scheme, and whether they still attend the school. */
@Embeddable
class PersonPath {
    static final String DOES_NOT_ALLOW = "people.stage-does-not-allow";

    @Enumerated(EnumType.STRING)
    private PersonStage stage = PersonStage.NOMINATED;

    private @Nullable Integer leftSchoolYear;

    /** Stands on a list of the school again: attends it, whatever was noted before. */
    void nominatedAgain() {
        leftSchoolYear = null;
        if (stage == PersonStage.NOT_PURSUED) {
            stage = PersonStage.NOMINATED;
        }
    }

    void approved() {
        require(stage == PersonStage.NOMINATED);
        stage = leftSchoolYear == null ? PersonStage.ACTIVE : PersonStage.AWAY;
    }

    /** Has left the school after that year. Who is not approved yet stays in their stage. */
    void leaveSchool(SchoolYear last) {
        require(leftSchoolYear == null && stage != PersonStage.GRADUATED && stage != PersonStage.RETURNED);
        leftSchoolYear = last.startYear();
        if (stage == PersonStage.ACTIVE) {
            stage = PersonStage.AWAY;
        }
    }

    /** The leaving was noted by mistake. */
    void neverLeft() {
        require(leftSchoolYear != null && stage != PersonStage.GRADUATED && stage != PersonStage.RETURNED);
        leftSchoolYear = null;
        if (stage == PersonStage.AWAY) {
            stage = PersonStage.ACTIVE;
        }
    }

    void refused() {
        require(stage == PersonStage.NOMINATED);
        stage = PersonStage.NOT_PURSUED;
    }

    /**
     * Follows the study data: away while studying, graduated afterwards. Who has returned stays returned, and a pupil stays at
     * school while the study is still to begin.
     */
    void studies(boolean begun, boolean graduated) {
        require(stage != PersonStage.NOMINATED && stage != PersonStage.NOT_PURSUED);
        boolean stillAtSchool = stage == PersonStage.ACTIVE && !begun;
        if (stage != PersonStage.RETURNED && !stillAtSchool) {
            stage = graduated ? PersonStage.GRADUATED : PersonStage.AWAY;
        }
    }

    void returned() {
        require(stage == PersonStage.AWAY || stage == PersonStage.GRADUATED || stage == PersonStage.RETURNED);
        stage = PersonStage.RETURNED;
    }

    void notReturned(boolean graduated) {
        require(stage == PersonStage.RETURNED);
        stage = graduated ? PersonStage.GRADUATED : PersonStage.AWAY;
    }

    /** The list that brought the person was taken back before anybody acted on it. */
    void nominationTakenBack(PersonStage before, @Nullable Integer leftBefore) {
        require(stage == PersonStage.NOMINATED);
        stage = before;
        leftSchoolYear = leftBefore;
    }

    /** The committee has changed its mind. */
    void refusalTakenBack() {
        require(stage == PersonStage.NOT_PURSUED);
        stage = PersonStage.NOMINATED;
    }

    void pursuedNoMore() {
        stage = PersonStage.NOT_PURSUED;
    }

    PersonStage stage() {
        return stage;
    }

    @Nullable
    Integer leftSchoolYear() {
        return leftSchoolYear;
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new RuleViolation(DOES_NOT_ALLOW);
        }
    }
}
