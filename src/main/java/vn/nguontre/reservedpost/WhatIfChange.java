package vn.nguontre.reservedpost;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;

/** One thing that a what-if changes in what counts. Pure: what was read stays as it was. */
@Embeddable
record WhatIfChange(
        @Enumerated(EnumType.STRING) WhatIfKind kind,
        @Nullable UUID personId,
        @Nullable UUID postId,
        @Embedded @Nullable WhatIfWeights weights) {
    /** Refuses a change that does not say whom, which post or what points. */
    static WhatIfChange of(ChangeDraft draft) {
        Weights weights = draft.weights();
        boolean complete = draft.kind().isAboutAPerson() == (draft.personId() != null)
                && draft.kind().isAboutAPost() == (draft.postId() != null)
                && (draft.kind() == WhatIfKind.OTHER_POINTS) == (weights != null);
        if (!complete) {
            throw new RuleViolation("reservedpost.whatif.incomplete");
        }
        return new WhatIfChange(
                draft.kind(), draft.personId(), draft.postId(), weights == null ? null : WhatIfWeights.of(weights));
    }

    /** What would count. */
    RunInput.Read in(RunInput.Read now) {
        return switch (kind) {
            case WITHOUT_PERSON -> without(now);
            case MORE_PLACES -> places(now, 1);
            case FEWER_PLACES -> places(now, -1);
            case OTHER_POINTS -> points(now);
        };
    }

    private RunInput.Read without(RunInput.Read now) {
        List<Wish> left = now.wishes().stream()
                .filter(w -> !w.personId().equals(personId))
                .toList();
        if (left.size() == now.wishes().size()) {
            throw new RuleViolation("reservedpost.no-interest");
        }
        return new RunInput.Read(now.posts(), left, now.weights());
    }

    private RunInput.Read places(RunInput.Read now, int more) {
        PostRow post = now.posts().stream()
                .filter(p -> p.id().equals(postId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("reservedpost.not-open"));
        if (post.free() + more < 0) {
            throw new RuleViolation("reservedpost.no-free-place");
        }
        List<PostRow> posts = now.posts().stream()
                .map(p -> p.id().equals(postId) ? p.withHeld(p.held() + more) : p)
                .toList();
        return new RunInput.Read(posts, now.wishes(), now.weights());
    }

    private RunInput.Read points(RunInput.Read now) {
        Weights tried = Objects.requireNonNull(weights).weights();
        if (tried.equals(now.weights())) {
            throw new RuleViolation("reservedpost.whatif.same-points");
        }
        return new RunInput.Read(now.posts(), now.wishes(), tried);
    }
}
