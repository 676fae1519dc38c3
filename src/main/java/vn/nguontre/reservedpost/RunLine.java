package vn.nguontre.reservedpost;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VersionedEntity;

/** A candidate's line of a run: the choices, what is proposed, what was decided and why, if it differs. */
@Entity
@Table(name = "run_line")
class RunLine extends VersionedEntity {
    private UUID runId;
    private UUID personId;
    private @Nullable UUID proposedPostId;
    private @Nullable UUID decidedPostId;
    private @Nullable String departureReason;

    @ElementCollection
    @CollectionTable(name = "run_choice", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<RunChoice> choices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected RunLine() {}

    RunLine(UUID runId, UUID personId, @Nullable UUID proposedPostId, List<RunChoice> choices) {
        this.runId = runId;
        this.personId = personId;
        this.proposedPostId = proposedPostId;
        this.choices.addAll(choices);
    }

    /** Decides as proposed. */
    void follow() {
        decidedPostId = proposedPostId;
        departureReason = null;
    }

    /** Decides otherwise, with a reason; only a post in whose order the candidate stands may be given. */
    void depart(@Nullable UUID postId, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("shared.reason-required");
        }
        if (Objects.equals(postId, proposedPostId)) {
            throw new RuleViolation("reservedpost.departure-changes-nothing");
        }
        if (postId != null && choices.stream().noneMatch(c -> c.postId().equals(postId) && c.postRank() > 0)) {
            throw new RuleViolation("reservedpost.departure-not-eligible");
        }
        decidedPostId = postId;
        departureReason = reason.strip();
    }

    UUID personId() {
        return personId;
    }

    @Nullable
    UUID proposedPostId() {
        return proposedPostId;
    }

    @Nullable
    UUID decidedPostId() {
        return decidedPostId;
    }

    /** For a line that was given a post. */
    UUID decidedPost() {
        return Objects.requireNonNull(decidedPostId);
    }

    @Nullable
    String departureReason() {
        return departureReason;
    }

    List<RunChoice> choices() {
        return List.copyOf(choices);
    }
}
