package vn.nguontre.nomination;

import vn.nguontre.nominationlist.RowWatch;

/** Told how far the check of a file has come; what it throws stops the check, and nothing of it is stored. */
@FunctionalInterface
public interface CheckWatch {
    CheckWatch NONE = (stage, done, of) -> {};

    /** What the check is at. */
    enum Stage {
        READING,
        CHECKING,
        COMPARING,
        KEEPING;

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
