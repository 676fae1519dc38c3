package vn.nguontre.studyproof;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** The one proof of a person's study; another file takes the place of the first and is checked anew. */
@Entity
@Table(name = "study_proof")
class StudyProof extends VersionedEntity {
    static final int MOST_BYTES = 10 * 1024 * 1024;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ProofKind kind;

    private byte[] content;

    /** The study as stated when the file was handed in; a check holds for nothing else. */
    private String stated;

    @Enumerated(EnumType.STRING)
    private ProofStatus status = ProofStatus.WAITING;

    @Embedded
    private Step latest;

    @SuppressWarnings("NullAway.Init")
    protected StudyProof() {}

    StudyProof(UUID personId, byte[] content, String stated, Step step) {
        this.personId = personId;
        handIn(content, stated, step);
    }

    final void handIn(byte[] file, String study, Step step) {
        if (file.length > MOST_BYTES) {
            throw new RuleViolation("studyproof.too-large");
        }
        kind = ProofKind.of(file).orElseThrow(() -> new RuleViolation("studyproof.wrong-kind"));
        content = file.clone();
        stated = study;
        status = ProofStatus.WAITING;
        latest = step;
    }

    void verify(String studyNow, Step step) {
        requireWaiting();
        if (!stated.equals(studyNow)) {
            throw new RuleViolation("studyproof.study-changed");
        }
        status = ProofStatus.VERIFIED;
        latest = step;
    }

    void giveBack(Step step) {
        requireWaiting();
        status = ProofStatus.RETURNED;
        latest = step;
    }

    private void requireWaiting() {
        if (status != ProofStatus.WAITING) {
            throw new RuleViolation("studyproof.already-checked");
        }
    }

    ProofFile file() {
        return new ProofFile(kind, content.clone());
    }
}
