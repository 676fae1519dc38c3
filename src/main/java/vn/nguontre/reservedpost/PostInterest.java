package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** The student says what they study and which posts they would take, in order of preference. */
@Service
@Transactional
@RolesAllowed(Roles.STUDENT)
public class PostInterest {
    private final InterestRepository interests;
    private final ReservedPostRepository posts;
    private final PersonDirectory people;
    private final PersonUpkeep upkeep;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    PostInterest(
            InterestRepository interests,
            ReservedPostRepository posts,
            PersonDirectory people,
            PersonUpkeep upkeep,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.interests = interests;
        this.posts = posts;
        this.people = people;
        this.upkeep = upkeep;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public PersonDetails own() {
        return people.details(ownId());
    }

    public void stateStudy(StudyDraft study) {
        upkeep.stateStudy(ownId(), study);
    }

    /** Replaces the list of wanted posts; when a post was first named stays on record as long as it is in the list. */
    public void rank(List<UUID> postIds) {
        requireMayTakePost();
        consents.require(ConsentPurpose.POSTS, ownId());
        replaceBy(postIds);
    }

    private void replaceBy(List<UUID> postIds) {
        UUID person = ownId();
        if (new HashSet<>(postIds).size() < postIds.size()) {
            throw new RuleViolation("reservedpost.post-named-twice");
        }
        Map<UUID, Instant> before = statedBefore(person);
        postIds.stream().filter(id -> !before.containsKey(id)).forEach(this::requireOpen);
        Instant now = today.now();
        interests.forget(person);
        int preference = 1;
        for (UUID post : postIds) {
            interests.save(new Interest(person, post, preference++, before.getOrDefault(post, now)));
        }
    }

    /** Takes a post off the list; possible without consent as well. */
    public void withdraw(UUID postId) {
        requireMayTakePost();
        replaceBy(interests.findByPersonIdOrderByPreference(ownId()).stream()
                .map(Interest::postId)
                .filter(id -> !id.equals(postId))
                .toList());
    }

    private void requireMayTakePost() {
        if (!own().stage().mayComeHome()) {
            throw new RuleViolation("reservedpost.only-students-and-graduates");
        }
    }

    private void requireOpen(UUID postId) {
        posts.findById(postId).orElseThrow(RuleViolation::notFound).requireOpen();
    }

    private Map<UUID, Instant> statedBefore(UUID person) {
        Map<UUID, Instant> stated = new HashMap<>();
        interests.findByPersonIdOrderByPreference(person).forEach(i -> stated.put(i.postId(), i.statedAt()));
        return stated;
    }

    private UUID ownId() {
        return currentUser.actor().ownPersonId();
    }
}
