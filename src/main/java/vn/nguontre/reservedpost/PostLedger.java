package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The town committee keeps the ledger of reserved posts. */
@Service
@Transactional
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class PostLedger {
    private final ReservedPostRepository posts;
    private final PostPlaces places;
    private final PostChanges changes;
    private final NationalMajors majors;
    private final LedgerQuery query;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    PostLedger(
            ReservedPostRepository posts,
            PostPlaces places,
            PostChanges changes,
            NationalMajors majors,
            LedgerQuery query,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.posts = posts;
        this.places = places;
        this.changes = changes;
        this.majors = majors;
        this.query = query;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    public UUID enter(PostDraft draft) {
        ReservedPost post = posts.save(new ReservedPost(draft, majors.requireAll(draft.majors()), step()));
        places.provide(post.id(), draft.places(), false, because(draft.plan().document()));
        return post.id();
    }

    /** Corrects a post as long as none of its places was promised or offered; what it said before stays on record. */
    public void change(UUID id, int version, PostDraft draft, String reason) {
        ReservedPost post = Expected.version(find(id), version);
        if (!row(id).mayBeChanged() || places.everOffered(id)) {
            throw new RuleViolation("reservedpost.already-offered");
        }
        Step step = because(reason);
        PostDraft before = post.draft(draft.places());
        post.change(draft, majors.requireAll(draft.majors()), step);
        posts.save(post);
        changes.write(id, PostChange.between(before, post.draft(draft.places())), step);
        places.provide(id, draft.places(), post.status() == PostStatus.OPEN, step);
    }

    /** From now on students see the post and may state their interest. */
    public void open(UUID id, int version) {
        ReservedPost post = Expected.version(find(id), version);
        post.open(step());
        posts.save(post);
        places.hold(id, step());
    }

    /**
     * No further interest and no further offers: free places are withdrawn, open offers stay; what is promised must be released
     * first.
     */
    public void close(UUID id, int version, String reason) {
        ReservedPost post = Expected.version(find(id), version);
        if (row(id).promised() > 0) {
            throw new RuleViolation("reservedpost.promised-not-released");
        }
        Step step = because(reason);
        post.close(step);
        posts.save(post);
        places.withdrawFree(id, step);
    }

    /** Every post of every year. */
    @Transactional(readOnly = true)
    public List<PostRow> all() {
        return query.all();
    }

    /** What happened to the places of a post, newest first. */
    @Transactional(readOnly = true)
    public List<PlaceEntryRow> entries(UUID id) {
        return query.entries(id, currentUser.scope());
    }

    @Transactional(readOnly = true)
    public List<PostRow> ofYear(int year) {
        return query.ofYear(year);
    }

    /** The years that have posts, and the current one. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        var years = new java.util.TreeSet<>(query.years());
        years.add(today.date().getYear());
        return List.copyOf(years);
    }

    /** The nearest year, from this one on, for which posts are held. */
    @Transactional(readOnly = true)
    public int nearestYear() {
        int now = today.date().getYear();
        return query.years().stream().filter(y -> y >= now).findFirst().orElse(now);
    }

    /** Places still free for this year and all later ones. */
    @Transactional(readOnly = true)
    public int free() {
        return query.from(today.date().getYear()).stream()
                .mapToInt(PostRow::free)
                .sum();
    }

    @Transactional(readOnly = true)
    public PostRow row(UUID id) {
        return query.one(id).orElseThrow(RuleViolation::notFound);
    }

    /** The post as a form shows it. */
    @Transactional(readOnly = true)
    public PostDraft draft(UUID id) {
        return find(id).draft(row(id).places());
    }

    /** Posts in which an interest can be stated. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
    public List<OpenPost> open() {
        return query.open().stream().map(OpenPost::of).toList();
    }

    /** The usual number of places in a year; more is allowed but wants a second look. */
    @Transactional(readOnly = true)
    public int usualPlaces() {
        return ruleBook.number(Rule.USUAL_PLACES_A_YEAR, today.date());
    }

    private ReservedPost find(UUID id) {
        return posts.findById(id).orElseThrow(RuleViolation::notFound);
    }

    private Step because(String reason) {
        return Step.by(currentUser.actor(), today.now(), reason);
    }

    private Step step() {
        return Step.by(currentUser.actor(), today.now());
    }
}
