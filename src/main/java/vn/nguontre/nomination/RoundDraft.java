package vn.nguontre.nomination;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.nguontre.shared.SchoolYear;

/**
 * A round to be opened.
 *
 * @param closes the last day on which lists are taken
 * @param targetPerSchool how many nominees a school should name
 * @param ownTargets the schools that should name another number
 */
public record RoundDraft(
        SchoolYear schoolYear,
        String name,
        LocalDate opens,
        LocalDate closes,
        int targetPerSchool,
        Map<UUID, Integer> ownTargets) {
    public RoundDraft {
        ownTargets = Map.copyOf(ownTargets);
    }

    /** The same number for every school. */
    public RoundDraft(SchoolYear schoolYear, String name, LocalDate opens, LocalDate closes, int targetPerSchool) {
        this(schoolYear, name, opens, closes, targetPerSchool, Map.of());
    }
}
