package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptKind;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/** What the portal keeps about the one who asks, who has looked at it, and a copy to take along (DP-03). */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.STUDENT)
public class OwnData {
    /** Lines of who looked, where not all are asked for. */
    public static final int SHOWN_AT_FIRST = 20;

    private final KeptBook kept;
    private final FileViewBook views;
    private final ExpiryQuery expiry;
    private final DataRequestBook book;
    private final RequestLimitsToday limits;
    private final CurrentUser currentUser;
    private final Today today;

    OwnData(
            KeptBook kept,
            FileViewBook views,
            ExpiryQuery expiry,
            DataRequestBook book,
            RequestLimitsToday limits,
            CurrentUser currentUser,
            Today today) {
        this.kept = kept;
        this.views = views;
        this.expiry = expiry;
        this.book = book;
        this.limits = limits;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** By kind, in the order of the kinds; one of which nothing is kept is left out. */
    public Map<KeptKind, List<KeptData>> kept() {
        return kept.of(ownId());
    }

    /** Who has opened the file, the latest first. */
    public List<FileViewRow> looks(boolean all) {
        return views.ofPerson(ownId(), all ? FileViewBook.MOST : SHOWN_AT_FIRST + 1);
    }

    /** The day on which the file is erased by itself, unless somebody goes on with it; empty where it is kept. */
    public Optional<LocalDate> erasedOn() {
        return expiry.of(ownId()).map(ExpiringFile::erasedOn);
    }

    /** All that is kept, for a file that is handed out now; that it was handed out is noted. */
    @Transactional
    public OwnCopy copy(CopyFormat format) {
        DataRequest request = DataRequest.copy(ownId(), format, today.date(), limits.get());
        Step step = Step.by(currentUser.actor(), today.now());
        book.open(request, step);
        book.save(request, new DataRequestStep(request.id(), RequestDeed.CARRIED_OUT, step));
        return new OwnCopy(today.now(), kept(), looks(true));
    }

    private UUID ownId() {
        return currentUser.actor().ownPersonId();
    }
}
