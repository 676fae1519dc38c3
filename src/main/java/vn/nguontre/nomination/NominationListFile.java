package vn.nguontre.nomination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The very file a list came from. */
@Entity
@Table(name = "nomination_list_file")
class NominationListFile {
    @Id
    private UUID listId;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected NominationListFile() {}

    NominationListFile(UUID listId, byte[] content) {
        this.listId = listId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
