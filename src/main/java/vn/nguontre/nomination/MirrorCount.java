package vn.nguontre.nomination;

import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.SmallGroup;

/**
 * A number of people as it may be shown.
 *
 * @param people null unless it is shown
 */
public record MirrorCount(State state, @Nullable Integer people) {
    /** Whether the number is shown, and if not, why. */
    public enum State {
        SHOWN,
        /** Less than five people. */
        SMALL,
        /** Five or more, but together with the total it would tell how many a small group has. */
        WITHHELD
    }

    static MirrorCount shown(int people) {
        return new MirrorCount(State.SHOWN, people);
    }

    static MirrorCount hidden(int people) {
        return new MirrorCount(SmallGroup.is(people) ? State.SMALL : State.WITHHELD, null);
    }
}
