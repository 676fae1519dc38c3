package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
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

    /** 1 until the list is taken back, so that the same file may come again afterwards. */
    private @Nullable Byte liveMarker = 1;

    private @Nullable UUID takenBackByAccountId;
    private @Nullable String takenBackByName;
    private @Nullable Instant takenBackAt;

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

    void takeBack(Step step) {
        if (liveMarker == null) {
            throw new RuleViolation("nomination.take-back.done");
        }
        liveMarker = null;
        takenBackByAccountId = step.accountId();
        takenBackByName = step.actorName();
        takenBackAt = step.at();
    }

    UUID roundId() {
        return roundId;
    }

    String fileName() {
        return fileName;
    }

    Step uploaded() {
        return uploaded;
    }

    int people() {
        return people;
    }
}
