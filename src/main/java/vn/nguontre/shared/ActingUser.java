package vn.nguontre.shared;

import org.jspecify.annotations.Nullable;

/** The principal of a log-in that can say for whom it acts now. */
public interface ActingUser {
    /** The chosen assignment, or null while none is chosen or the first password is still to be changed. */
    @Nullable
    Actor actor();
}
