package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** What was sent: the original files, and taking a list back as long as nobody has acted on anyone of it. */
@Service
@Transactional
@RolesAllowed(Roles.YOUTH_UNION)
public class ListHistoryService {
    private final NominationListRepository lists;
    private final NomineeRepository nominees;
    private final NomineeStepRepository steps;
    private final NomineeVoteRepository votes;
    private final NomineeCorrectionRepository corrections;
    private final RoundRepository rounds;
    private final PersonRegistry registry;
    private final Looks looks;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Today today;

    ListHistoryService(
            NominationListRepository lists,
            NomineeRepository nominees,
            NomineeStepRepository steps,
            NomineeVoteRepository votes,
            NomineeCorrectionRepository corrections,
            RoundRepository rounds,
            PersonRegistry registry,
            Looks looks,
            EntityManager entities,
            CurrentUser currentUser,
            Today today) {
        this.lists = lists;
        this.nominees = nominees;
        this.steps = steps;
        this.votes = votes;
        this.corrections = corrections;
        this.rounds = rounds;
        this.registry = registry;
        this.looks = looks;
        this.entities = entities;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The file as it was sent; everybody who was nominated by it will be told. */
    @Transactional(readOnly = true)
    public ListFile original(UUID listId) {
        NominationList list = inScope(listId);
        NominationListFile file = entities.find(NominationListFile.class, listId);
        if (file == null) {
            throw RuleViolation.notFound();
        }
        looks.note(LookKind.ORIGINAL, nominees.peopleOfList(listId));
        return new ListFile(list.fileName(), file.content());
    }

    /**
     * Undoes a confirmed list: its nominees go, new files are deleted, known people return to where they were. Refused once
     * anybody was submitted, or anything was noted about one of the new people.
     */
    public void takeBack(UUID listId) {
        NominationList list = inScope(listId);
        rounds.hold(list.roundId()).orElseThrow(RuleViolation::notFound).requireCurrent();
        list.takeBack(Step.by(currentUser.actor(), today.now()));
        List<Nominee> brought = nominees.holdByListId(listId);
        if (brought.stream().anyMatch(n -> n.status() != NomineeStatus.LISTED)) {
            throw new RuleViolation("nomination.take-back.acted");
        }
        List<UUID> ids = brought.stream().map(Nominee::id).toList();
        votes.deleteByNomineeIdIn(ids);
        steps.deleteByNomineeIdIn(ids);
        corrections.deleteByNomineeIdIn(ids);
        nominees.deleteAll(brought);
        lists.save(list);
        forget(brought);
    }

    /** The database knows whether anything was noted about a person; it refuses to delete them then. */
    private void forget(List<Nominee> brought) {
        try {
            entities.flush();
            registry.takeBack(brought.stream().map(Nominee::registered).toList());
        } catch (DataIntegrityViolationException | org.hibernate.exception.ConstraintViolationException e) {
            throw new RuleViolation("nomination.take-back.noted");
        }
    }

    private NominationList inScope(UUID listId) {
        return lists.findByIdAndSchoolIdIn(listId, currentUser.scope().schoolIds())
                .orElseThrow(RuleViolation::notFound);
    }
}
