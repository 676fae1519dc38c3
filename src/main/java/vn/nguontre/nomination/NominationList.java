package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A file a school's list came from; its checksum tells when the very same file comes again. */
@Entity
@Table(name = "nomination_list")
class NominationList extends VersionedEntity {
    private static final int LONGEST_FILE_NAME = 200;

    private UUID roundId;
    private UUID schoolId;
    private String fileName;
    private String checksum;
    private int people;

    @Embedded
    private Step uploaded;

    @SuppressWarnings("NullAway.Init")
    protected NominationList() {}

    NominationList(UUID roundId, UUID schoolId, String fileName, String checksum, Step uploaded) {
        this.roundId = roundId;
        this.schoolId = schoolId;
        this.fileName = fileName.length() <= LONGEST_FILE_NAME
                ? fileName
                : fileName.substring(fileName.length() - LONGEST_FILE_NAME);
        this.checksum = checksum;
        this.uploaded = uploaded;
    }

    /** Counts people taken from the file, at first or when rows left out before are put right later. */
    void brings(int more) {
        people += more;
    }

    Step uploaded() {
        return uploaded;
    }

    int people() {
        return people;
    }
}
