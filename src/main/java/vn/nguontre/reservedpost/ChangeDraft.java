package vn.nguontre.reservedpost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that the officer wants a what-if to change. */
public record ChangeDraft(
        WhatIfKind kind,
        @Nullable UUID personId,
        @Nullable UUID postId,
        @Nullable Weights weights) {
    public static ChangeDraft without(UUID personId) {
        return new ChangeDraft(WhatIfKind.WITHOUT_PERSON, personId, null, null);
    }

    /** One place more, or one fewer. */
    public static ChangeDraft places(WhatIfKind kind, UUID postId) {
        return new ChangeDraft(kind, null, postId, null);
    }

    public static ChangeDraft points(Weights weights) {
        return new ChangeDraft(WhatIfKind.OTHER_POINTS, null, null, weights);
    }
}
