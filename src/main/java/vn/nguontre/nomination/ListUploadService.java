package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.nominationlist.ListTemplate;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/**
 * The Youth Union brings a school's list into the current round: check, put right, confirm. Until it is confirmed the file lies
 * in a draft with every decision made about it, and nobody of it is in the portal.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.YOUTH_UNION)
public class ListUploadService {
    /** The key of the refusal of what is not what the sender has seen; the check says what changed. */
    public static final String OUTCOME_CHANGED = "nomination.outcome-changed";

    private static final Pattern COMMITTEE = Pattern.compile("^Đảng ủy ");
    private static final int BYTES_OF_A_LONG_FILE = 100_000;

    private final RoundRepository rounds;
    private final UploadDrafts drafts;
    private final Readings readings;
    private final ListChecking checking;
    private final ColumnMemory memory;
    private final ListIntake intake;
    private final KnownPeople known;
    private final Units units;
    private final CurrentUser currentUser;
    private final Today today;

    ListUploadService(
            RoundRepository rounds,
            UploadDrafts drafts,
            Readings readings,
            ListChecking checking,
            ColumnMemory memory,
            ListIntake intake,
            KnownPeople known,
            Units units,
            CurrentUser currentUser,
            Today today) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.readings = readings;
        this.checking = checking;
        this.memory = memory;
        this.intake = intake;
        this.known = known;
        this.units = units;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The schools for which the actor may send lists. */
    public List<UnitRow> schools() {
        var own = currentUser.scope().schoolIds();
        return units.schools().stream().filter(u -> own.contains(u.id())).toList();
    }

    /** An .xlsx file to fill in, with the classes of the school and the wards and communes of today. */
    public byte[] template(UUID schoolId) {
        requireInScope(schoolId);
        try (var out = new ByteArrayOutputStream()) {
            ListTemplate.write(
                    out,
                    units.get(schoolId).name(),
                    known.classes(schoolId, today.schoolYear()),
                    units.wards().stream().map(ListUploadService::place).toList());
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place that a committee is of: "phường Cai Lậy". */
    private static String place(UnitRow committee) {
        return COMMITTEE.matcher(committee.name()).replaceFirst("");
    }

    /** The files that wait for somebody to go on with them, the latest first. */
    public List<DraftRow> drafts() {
        return drafts.rows(currentUser.scope());
    }

    /**
     * Keeps a file as a draft, reads it and says what it would bring; columns are understood as the actor's unit said the last
     * time. A file that cannot be read is refused with its reason and not kept.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ListPreview check(UUID schoolId, String fileName, byte[] content) {
        return check(schoolId, fileName, content, CheckWatch.NONE);
    }

    /**
     * The same, telling how far it is. The file is stored before it is read, in a transaction of its own: whoever loses the
     * connection meanwhile need not send it again.
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public ListPreview check(UUID schoolId, String fileName, byte[] content, CheckWatch watch) {
        requireInScope(schoolId);
        Round round = openRound(rounds.current().orElse(null));
        Readings.requireSize(content);
        watch.at(CheckWatch.Stage.KEEPING);
        var first = ListChoices.of(memory.of(currentUser.actor().unitId()));
        UploadDrafts.Received received = drafts.receive(schoolId, fileName, content, first);
        try {
            return checking.preview(received.draft(), round, watch);
        } catch (RuleViolation | CancellationException e) {
            drafts.discardUntouched(received);
            throw e;
        }
    }

    /** A draft taken up again where it was left. */
    public ListPreview open(UUID draftId) {
        return open(draftId, CheckWatch.NONE);
    }

    /** The same, telling how far it is. */
    public ListPreview open(UUID draftId, CheckWatch watch) {
        return checking.preview(drafts.get(draftId), openRound(rounds.current().orElse(null)), watch);
    }

    /** Whether the file is so long that its check takes seconds. */
    public boolean isLong(UUID draftId) {
        return isLong(drafts.get(draftId).content());
    }

    public static boolean isLong(byte[] content) {
        return content.length > BYTES_OF_A_LONG_FILE;
    }

    /** Keeps what was decided and checks once more. */
    @Transactional
    public ListPreview decide(DraftRef seen, ListChoices choices) {
        Round round = openRound(rounds.current().orElse(null));
        UploadDraft draft = drafts.hold(seen);
        drafts.decide(draft, choices);
        return checking.preview(draft, round, CheckWatch.NONE);
    }

    /** Throws the file and all decisions about it away. */
    @Transactional
    public void discard(DraftRef seen) {
        end(drafts.hold(seen));
    }

    /** Throws a file away that cannot be opened, so that nobody has seen what it holds. */
    @Transactional
    public void discardUnread(UUID draftId) {
        end(drafts.get(draftId));
    }

    private void end(UploadDraft draft) {
        drafts.discard(draft);
        readings.forget(draft.checksum());
    }

    /**
     * Runs the same check once more and takes everybody who is ready, or nobody. Rows with problems stand in the way, and so does
     * whatever makes the outcome another one than the sender has seen.
     */
    @Transactional
    public UploadResult confirm(DraftRef seen) {
        Round round = openRound(rounds.holdCurrent().orElse(null));
        UploadDraft draft = drafts.hold(seen);
        ListPreview now = checking.preview(draft, round, CheckWatch.NONE);
        if (!now.draft().equals(seen)) {
            throw new RuleViolation(OUTCOME_CHANGED);
        }
        if (!now.problems().isEmpty()) {
            throw new RuleViolation("nomination.problems-left", now.problems().size());
        }
        UploadResult result = intake.take(round, now, draft.content());
        memory.remember(currentUser.actor().unitId(), draft.choices().columns(), now.columns());
        end(draft);
        return result;
    }

    private Round openRound(@Nullable Round round) {
        if (round == null) {
            throw new RuleViolation("nomination.no-round");
        }
        round.requireTakesLists(today.date());
        return round;
    }

    private void requireInScope(UUID schoolId) {
        if (!currentUser.scope().schoolIds().contains(schoolId)) {
            throw new AccessDeniedException("school outside the scope");
        }
    }
}
