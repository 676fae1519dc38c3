package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** The branch prints the copy that was asked for on paper, to hand it over (DP-03, DP-07). */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class PaperCopies {
    private final DataRequestBook book;
    private final PersonDirectory people;
    private final KeptBook kept;
    private final FileViewBook views;
    private final Today today;

    PaperCopies(DataRequestBook book, PersonDirectory people, KeptBook kept, FileViewBook views, Today today) {
        this.book = book;
        this.people = people;
        this.kept = kept;
        this.views = views;
        this.today = today;
    }

    /** All that is kept; that the branch has opened the file is noted as for any look. */
    public OwnCopy print(UUID requestId) {
        DataRequest request = book.get(requestId);
        people.requireInScope(request.personId());
        if (!request.isOpenCopy()) {
            throw new RuleViolation("dataright.settled-already");
        }
        UUID person = request.personId();
        PaperRequests.requireMinor(people.details(person), today.date());
        return new OwnCopy(today.now(), kept.of(person), views.ofPerson(person, FileViewBook.MOST));
    }
}
