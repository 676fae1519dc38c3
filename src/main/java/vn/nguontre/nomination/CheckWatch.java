package vn.nguontre.nomination;

import java.io.Serial;
import vn.nguontre.nominationlist.RowWatch;

/**
 * Told how far the check of a file has come; what it throws stops the check. A file that came with it is not kept then, unless
 * its sender has only {@link Left}.
 */
@FunctionalInterface
public interface CheckWatch {
    CheckWatch NONE = (stage, done, of) -> {};

    /** Thrown where nobody waits for the check any more: the page was closed, or the connection is lost. */
    final class Left extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    /** What the check is at. */
    enum Stage {
        KEEPING,
        READING,
        CHECKING,
        COMPARING;

        public String textKey() {
            return "nomination.reading." + name();
        }
    }

    /** Nought of nought where the stage counts no rows. */
    void at(Stage stage, int done, int of);

    default void at(Stage stage) {
        at(stage, 0, 0);
    }

    default RowWatch rows(Stage stage) {
        return (done, of) -> at(stage, done, of);
    }
}
