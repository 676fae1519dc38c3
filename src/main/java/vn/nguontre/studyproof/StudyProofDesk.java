package vn.nguontre.studyproof;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DeclaredTies;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/**
 * Branch or ward compares the proof with what was stated, and verifies it or gives it back with a reason; only while the consent
 * to posts holds, for which it is.
 */
@Service
@Transactional
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.WARD})
public class StudyProofDesk {
    private final StudyProofRepository proofs;
    private final ProofQuery query;
    private final ConsentGate consents;
    private final DeclaredTies ties;
    private final Looks looks;
    private final PersonDirectory people;
    private final CurrentUser currentUser;
    private final Today today;

    StudyProofDesk(
            StudyProofRepository proofs,
            ProofQuery query,
            ConsentGate consents,
            DeclaredTies ties,
            Looks looks,
            PersonDirectory people,
            CurrentUser currentUser,
            Today today) {
        this.proofs = proofs;
        this.query = query;
        this.consents = consents;
        this.ties = ties;
        this.looks = looks;
        this.people = people;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public Optional<ProofRow> of(UUID personId) {
        return query.of(personId, currentUser.scope());
    }

    /** Whether the actor has declared a tie to the person and leaves the check to another. */
    @Transactional(readOnly = true)
    public boolean stepsAside(UUID personId) {
        return ties.tieTo(personId);
    }

    /** Whose proof waits for a check, the longest first; not those who have taken their consent back. */
    @Transactional(readOnly = true)
    public List<UUID> waiting() {
        List<UUID> waiting = query.waiting(currentUser.scope());
        Set<UUID> silent = consents.missing(ConsentPurpose.POSTS, waiting).keySet();
        return waiting.stream().filter(id -> !silent.contains(id)).toList();
    }

    /** The student will be told that it was read. */
    @Transactional(readOnly = true)
    public ProofFile file(UUID personId) {
        StudyProof proof = find(personId);
        looks.note(LookKind.FILE, List.of(personId));
        return proof.file();
    }

    public void verify(UUID personId, int version) {
        StudyProof proof = seen(personId, version);
        consents.require(ConsentPurpose.POSTS, personId);
        proof.verify(query.stated(personId).orElse(""), Step.by(currentUser.actor(), today.now()));
        proofs.saveAndFlush(proof);
    }

    public void giveBack(UUID personId, int version, String reason) {
        StudyProof proof = seen(personId, version);
        proof.giveBack(Step.by(currentUser.actor(), today.now(), reason));
        proofs.saveAndFlush(proof);
    }

    private StudyProof seen(UUID personId, int version) {
        StudyProof proof = find(personId);
        if (ties.tieTo(personId)) {
            throw new RuleViolation("studyproof.steps-aside");
        }
        if (proof.version() != version) {
            throw new RuleViolation("shared.changed-meanwhile");
        }
        return proof;
    }

    private StudyProof find(UUID personId) {
        people.requireInScope(personId);
        return proofs.findByPersonId(personId).orElseThrow(RuleViolation::notFound);
    }
}
