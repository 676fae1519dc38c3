package vn.nguontre.reservedpost;

import vn.nguontre.major.StudyField;
import vn.nguontre.shared.SmallGroup;

/**
 * Supply and need of one field in one graduation year.
 *
 * @param people those who finish in that year; never shown as a number below {@link SmallGroup#LEAST_SHOWN}
 * @param posts places in the ledger that accept the field
 * @param needs people that wards need, accepted but not yet in the ledger
 */
public record SupplyCell(StudyField field, int year, int people, int posts, int needs) {
    public boolean hasFewPeople() {
        return people > 0 && SmallGroup.is(people);
    }

    /** What the picture may tell: a small group looks the same whatever its size. */
    public int drawnPeople() {
        return hasFewPeople() ? SmallGroup.LEAST_SHOWN - 1 : people;
    }
}
