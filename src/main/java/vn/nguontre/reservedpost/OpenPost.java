package vn.nguontre.reservedpost;

import java.util.UUID;
import vn.nguontre.people.DegreeLevel;

/** A post as everybody may read it. */
public record OpenPost(
        UUID id,
        int year,
        String agency,
        String title,
        String majors,
        DegreeLevel degreeLevel,
        int places,
        PlanLine plan) {
    static OpenPost of(PostRow row) {
        return new OpenPost(
                row.id(),
                row.year(),
                row.agency(),
                row.title(),
                row.majors(),
                row.degreeLevel(),
                row.places(),
                row.plan());
    }
}
