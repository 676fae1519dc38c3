package vn.nguontre.nomination;

import org.jspecify.annotations.Nullable;

/** A group as it is shown. */
public record MirrorRow(String name, MirrorCount nominees, MirrorCount pupils) {
    public boolean isShown() {
        return nominees.people() != null && pupils.people() != null;
    }

    /** Nominees among the pupils in whole percent; null unless both numbers are shown. */
    public @Nullable Integer percent() {
        Integer some = nominees.people();
        Integer all = pupils.people();
        return some == null || all == null ? null : Math.round(some * 100f / all);
    }
}
