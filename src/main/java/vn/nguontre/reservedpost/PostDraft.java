package vn.nguontre.reservedpost;

import java.util.List;
import vn.nguontre.people.DegreeLevel;

/**
 * A post as entered.
 *
 * @param year the graduation year for which the post is held
 * @param majors one accepted major a line, with its national code; for usual majors the name is enough
 * @param degreeLevel the least level
 */
public record PostDraft(
        int year,
        String agency,
        String title,
        List<String> majors,
        DegreeLevel degreeLevel,
        int places,
        PlanLine plan) {
    public PostDraft {
        majors = List.copyOf(majors);
    }
}
