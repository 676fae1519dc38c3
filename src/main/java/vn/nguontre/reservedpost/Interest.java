package vn.nguontre.reservedpost;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nguontre.shared.VersionedEntity;

/** A person would take this post; 1 is the most wanted. */
@Entity
@Table(name = "post_interest")
class Interest extends VersionedEntity {
    private UUID personId;
    private UUID postId;
    private int preference;
    private Instant statedAt;

    @SuppressWarnings("NullAway.Init")
    protected Interest() {}

    Interest(UUID personId, UUID postId, int preference, Instant statedAt) {
        this.personId = personId;
        this.postId = postId;
        this.preference = preference;
        this.statedAt = statedAt;
    }

    UUID postId() {
        return postId;
    }

    /** When this post was first named; moving it up or down does not change that. */
    Instant statedAt() {
        return statedAt;
    }
}
