package vn.nguontre.admission;

import java.util.List;
import java.util.UUID;

/**
 * What a school reached in a school year, next to its targets.
 *
 * @param nominated people sent to its branch in a round of the year
 * @param approved those of them whom the town committee approved
 * @param admitted decisions dated in the year
 * @param classPlaces places in the awareness class taken in the year
 */
public record SchoolTargets(
        UUID schoolId,
        String schoolName,
        int nominated,
        int approved,
        int admitted,
        int admissionTarget,
        int classPlaces,
        int classTarget) {
    public boolean admissionsReached() {
        return admitted >= admissionTarget;
    }

    public boolean classReached() {
        return classPlaces >= classTarget;
    }

    /** All schools together. */
    static TargetTotals total(List<SchoolTargets> schools) {
        return new TargetTotals(
                schools.size(),
                schools.stream().mapToInt(SchoolTargets::admitted).sum(),
                schools.stream().mapToInt(SchoolTargets::admissionTarget).sum(),
                schools.stream().mapToInt(SchoolTargets::classPlaces).sum(),
                schools.stream().mapToInt(SchoolTargets::classTarget).sum());
    }
}
