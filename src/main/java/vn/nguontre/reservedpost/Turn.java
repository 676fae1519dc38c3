package vn.nguontre.reservedpost;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose turn it is for a place, and who is passed over before for want of consent. */
record Turn(@Nullable NextPerson next, List<NextPerson> passedOver) {
    static final Turn NONE = new Turn(null, List.of());
}
