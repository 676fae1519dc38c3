package vn.nguontre.reservedpost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A what-if as the officer asks for it: a name and one change. */
public record WhatIfDraft(
        String name,
        WhatIfKind kind,
        @Nullable UUID personId,
        @Nullable UUID postId,
        @Nullable Weights weights) {
    public static WhatIfDraft without(String name, UUID personId) {
        return new WhatIfDraft(name, WhatIfKind.WITHOUT_PERSON, personId, null, null);
    }

    /** One place more, or one fewer. */
    public static WhatIfDraft places(String name, WhatIfKind kind, UUID postId) {
        return new WhatIfDraft(name, kind, null, postId, null);
    }

    public static WhatIfDraft points(String name, Weights weights) {
        return new WhatIfDraft(name, WhatIfKind.OTHER_POINTS, null, null, weights);
    }
}
