package vn.nguontre.reservedpost;

import java.util.List;
import vn.nguontre.people.DegreeLevel;

/**
 * A post as entered.
 *
 * @param year the graduation year for which the post is held
 * @param majors the accepted majors, as printed on diplomas
 * @param degreeLevel the least level
 * @param legalBasis the document that reserves the post
 */
public record PostDraft(
        int year,
        String agency,
        String title,
        List<String> majors,
        DegreeLevel degreeLevel,
        int places,
        String legalBasis) {
    public PostDraft {
        majors = List.copyOf(majors);
    }
}
