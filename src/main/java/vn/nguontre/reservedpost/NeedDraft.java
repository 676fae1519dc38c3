package vn.nguontre.reservedpost;

import java.util.List;
import vn.nguontre.people.DegreeLevel;

/**
 * A post that a ward needs, as entered.
 *
 * @param fromYear the year from which somebody is needed
 * @param majors one line each: the national code and the name; the code may be missing for a usual major
 */
public record NeedDraft(
        int fromYear,
        String agency,
        String title,
        List<String> majors,
        DegreeLevel degreeLevel,
        int places,
        String why) {
    public NeedDraft {
        majors = List.copyOf(majors);
    }
}
