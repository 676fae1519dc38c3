package vn.nguontre.studyproof;

import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The student hands in diploma or transcript and sees what became of it. */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class OwnStudyProof {
    private final StudyProofRepository proofs;
    private final ProofQuery query;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    OwnStudyProof(
            StudyProofRepository proofs, ProofQuery query, ConsentGate consents, CurrentUser currentUser, Today today) {
        this.proofs = proofs;
        this.query = query;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<ProofRow> own() {
        return query.of(ownId(), currentUser.scope());
    }

    /** Takes the place of what was handed in before. */
    public void handIn(byte[] content) {
        UUID person = ownId();
        consents.require(ConsentPurpose.POSTS, person);
        String stated = query.stated(person).orElseThrow(() -> new RuleViolation("studyproof.study-first"));
        Step step = Step.by(currentUser.actor(), today.now());
        StudyProof proof = proofs.findByPersonId(person).orElseGet(() -> new StudyProof(person, content, stated, step));
        proof.handIn(content, stated, step);
        proofs.saveAndFlush(proof);
    }

    private UUID ownId() {
        return currentUser.actor().ownPersonId();
    }
}
