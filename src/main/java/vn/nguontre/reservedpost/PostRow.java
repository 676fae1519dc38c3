package vn.nguontre.reservedpost;

import java.util.UUID;
import vn.nguontre.people.DegreeLevel;

/**
 * A post in the ledger. Every place stands in exactly one of the columns from planned to returned.
 *
 * @param majors the accepted majors with their codes, separated by semicolons
 * @param places all places of the post, without those withdrawn
 * @param planned not to be promised yet
 * @param held promised to nobody so far
 * @param promised decided, the offer not yet released
 * @param offered waiting for an answer
 * @param taken accepted
 * @param returned declined, lapsed or taken back; free again
 */
public record PostRow(
        UUID id,
        int version,
        int year,
        String agency,
        String title,
        String majors,
        DegreeLevel degreeLevel,
        PlanLine plan,
        PostStatus status,
        int places,
        int planned,
        int held,
        int promised,
        int offered,
        int taken,
        int returned) {
    /** What can still be given away; a closed post has nothing left to give. */
    public int free() {
        return status == PostStatus.CLOSED ? 0 : held + returned;
    }

    /** The post as it would be with so many held. */
    PostRow withHeld(int wouldBe) {
        return new PostRow(
                id,
                version,
                year,
                agency,
                title,
                majors,
                degreeLevel,
                plan,
                status,
                places + wouldBe - held,
                planned,
                wouldBe,
                promised,
                offered,
                taken,
                returned);
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
