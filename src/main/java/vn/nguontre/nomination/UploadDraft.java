package vn.nguontre.nomination;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A file that somebody is going through: kept with every decision made so far, until it is confirmed or thrown away. */
@Entity
@Table(name = "upload_draft")
class UploadDraft extends VersionedEntity {
    private static final int LONGEST_FILE_NAME = 200;

    private UUID schoolId;
    private String fileName;
    private String checksum;
    private byte[] content;
    private String choices;
    private Instant changedAt;

    @Embedded
    private Step started;

    @SuppressWarnings("NullAway.Init")
    protected UploadDraft() {}

    UploadDraft(UUID schoolId, String fileName, String checksum, byte[] content, Step started) {
        this.schoolId = schoolId;
        this.fileName = fileName.length() <= LONGEST_FILE_NAME
                ? fileName
                : fileName.substring(fileName.length() - LONGEST_FILE_NAME);
        this.checksum = checksum;
        this.content = content;
        this.choices = ChoicesJson.of(ListChoices.NONE);
        this.changedAt = started.at();
        this.started = started;
    }

    void decide(ListChoices now, Instant at) {
        choices = ChoicesJson.of(now);
        changedAt = at;
    }

    UUID schoolId() {
        return schoolId;
    }

    String fileName() {
        return fileName;
    }

    String checksum() {
        return checksum;
    }

    byte[] content() {
        return content;
    }

    ListChoices choices() {
        return ChoicesJson.read(choices);
    }
}
