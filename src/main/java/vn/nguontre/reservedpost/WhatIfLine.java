package vn.nguontre.reservedpost;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VersionedEntity;

/** A candidate's line of a what-if. */
@Entity
@Table(name = "what_if_line")
class WhatIfLine extends VersionedEntity {
    private UUID whatIfId;
    private UUID personId;
    private @Nullable UUID postId;

    @ElementCollection
    @CollectionTable(name = "what_if_choice", joinColumns = @JoinColumn(name = "line_id"))
    @OrderColumn(name = "position")
    private List<RunChoice> choices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected WhatIfLine() {}

    WhatIfLine(UUID whatIfId, RunLine computed) {
        this.whatIfId = whatIfId;
        personId = computed.personId();
        postId = computed.proposedPostId();
        choices.addAll(computed.choices());
    }

    /** As a line of a proposal, for the checker and the reader; never stored as one. */
    RunLine asProposed() {
        return new RunLine(whatIfId, personId, postId, choices);
    }
}
