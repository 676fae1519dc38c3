package vn.nguontre.reservedpost;

import java.util.UUID;
import vn.nguontre.people.DegreeLevel;

/**
 * A post in the ledger. Every place held is either promised, offered, taken or free.
 *
 * @param majors the accepted majors, separated by semicolons
 * @param held all places of the post
 * @param promised decided, the offer not yet released
 * @param offered waiting for an answer
 * @param taken accepted
 */
public record PostRow(
        UUID id,
        int version,
        int year,
        String agency,
        String title,
        String majors,
        DegreeLevel degreeLevel,
        String legalBasis,
        PostStatus status,
        int held,
        int promised,
        int offered,
        int taken) {
    /** What can still be given away; a closed post has nothing left to give. */
    public int free() {
        return status == PostStatus.CLOSED ? 0 : held - promised - offered - taken;
    }

    public boolean mayBeChanged() {
        return status != PostStatus.CLOSED && promised + offered + taken == 0;
    }

    public boolean mayBeOpened() {
        return status == PostStatus.PLANNED;
    }

    public boolean mayBeClosed() {
        return status == PostStatus.OPEN;
    }
}
