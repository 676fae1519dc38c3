package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.KeptKind;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** The branch prints the copy that was asked for on paper, to hand it over (DP-03, DP-07). */
@Service
@Transactional
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class PaperCopies {
    private final DataRequestBook book;
    private final PersonDirectory people;
    private final KeptBook kept;
    private final FileViewBook views;
    private final FullAge fullAge;
    private final CurrentUser currentUser;
    private final Today today;

    PaperCopies(
            DataRequestBook book,
            PersonDirectory people,
            KeptBook kept,
            FileViewBook views,
            FullAge fullAge,
            CurrentUser currentUser,
            Today today) {
        this.book = book;
        this.people = people;
        this.kept = kept;
        this.views = views;
        this.fullAge = fullAge;
        this.currentUser = currentUser;
        this.today = today;
    }

    /**
     * All that is kept but what the branch itself may not read: wishes, posts and intentions are read by the pupil alone, on
     * their own page. Each print is noted, and so is that the branch has opened the file.
     */
    public OwnCopy print(UUID requestId) {
        DataRequest request = book.get(requestId);
        people.requireInScope(request.personId());
        if (!request.isOpenCopy()) {
            throw new RuleViolation("dataright.settled-already");
        }
        UUID person = request.personId();
        fullAge.requireMinorToCopy(people.details(person), today.date());
        book.save(
                request,
                new DataRequestStep(requestId, RequestDeed.PRINTED, Step.by(currentUser.actor(), today.now())));
        var readable = kept.of(person);
        readable.remove(KeptKind.POSTS);
        return new OwnCopy(today.now(), readable, views.ofPerson(person, FileViewBook.MOST));
    }
}
