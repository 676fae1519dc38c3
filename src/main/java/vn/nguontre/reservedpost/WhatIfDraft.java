package vn.nguontre.reservedpost;

import java.util.UUID;

/** A what-if as the officer asks for it: a name and the first thing it changes. */
public record WhatIfDraft(String name, ChangeDraft change) {
    public static WhatIfDraft without(String name, UUID personId) {
        return new WhatIfDraft(name, ChangeDraft.without(personId));
    }

    /** One place more, or one fewer. */
    public static WhatIfDraft places(String name, WhatIfKind kind, UUID postId) {
        return new WhatIfDraft(name, ChangeDraft.places(kind, postId));
    }

    public static WhatIfDraft points(String name, Weights weights) {
        return new WhatIfDraft(name, ChangeDraft.points(weights));
    }
}
