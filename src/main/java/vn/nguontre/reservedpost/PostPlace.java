package vn.nguontre.reservedpost;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.VersionedEntity;

/** One place of a post; an offer takes exactly one. */
@Entity
@Table(name = "post_place")
class PostPlace extends VersionedEntity {
    private UUID postId;
    private int number;

    @SuppressWarnings("NullAway.Init")
    protected PostPlace() {}

    PostPlace(UUID postId, int number) {
        this.postId = postId;
        this.number = number;
    }

    int number() {
        return number;
    }
}
