package vn.nguontre.nominationlist;

/** Told while rows are gone through; may throw to stop it. */
@FunctionalInterface
public interface RowWatch {
    RowWatch NONE = (done, of) -> {};

    void at(int done, int of);
}
