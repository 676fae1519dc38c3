package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.nomination.ListPreview.SentBefore;
import vn.nguontre.nominationlist.Checked;
import vn.nguontre.nominationlist.ListReader;
import vn.nguontre.nominationlist.ListTemplate;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.nominationlist.RowChecker;
import vn.nguontre.nominationlist.UnreadableList;
import vn.nguontre.organisation.AddressReader;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** The Youth Union brings a school's list into the current round: check, put right, confirm. Only confirming stores anything. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.YOUTH_UNION)
public class ListUploadService {
    private final RoundRepository rounds;
    private final NominationListRepository lists;
    private final KnownPeople known;
    private final ListIntake intake;
    private final Units units;
    private final CurrentUser currentUser;
    private final Today today;

    ListUploadService(
            RoundRepository rounds,
            NominationListRepository lists,
            KnownPeople known,
            ListIntake intake,
            Units units,
            CurrentUser currentUser,
            Today today) {
        this.rounds = rounds;
        this.lists = lists;
        this.known = known;
        this.intake = intake;
        this.units = units;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** The schools for which the actor may send lists. */
    public List<UnitRow> schools() {
        var own = currentUser.scope().schoolIds();
        return units.schools().stream().filter(u -> own.contains(u.id())).toList();
    }

    /** An .xlsx file to fill in, with the classes of the school. */
    public byte[] template(UUID schoolId) {
        requireInScope(schoolId);
        try (var out = new ByteArrayOutputStream()) {
            ListTemplate.write(out, units.get(schoolId).name(), known.classes(schoolId, today.schoolYear()));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file and says what it would bring. A file that cannot be read is refused with its reason. */
    public ListPreview check(UUID schoolId, String fileName, byte[] content) {
        requireInScope(schoolId);
        Round round = openRound(rounds.current().orElse(null));
        try {
            var reading = ListReader.read(fileName, content, today.date());
            var blank = new ListPreview(
                    schoolId,
                    fileName,
                    sha256(content),
                    List.of(),
                    List.of(),
                    reading.columns(),
                    reading.notes(),
                    reading.rawRows(),
                    null);
            return preview(round, blank, reading.rawRows());
        } catch (UnreadableList e) {
            throw new RuleViolation(
                    "nomination.unreadable." + e.reason(), e.arguments().toArray());
        }
    }

    /** The same check after cells were put right or rows left out. */
    public ListPreview recheck(ListPreview before, List<RawRow> rows) {
        requireInScope(before.schoolId());
        return preview(openRound(rounds.current().orElse(null)), before, rows);
    }

    /** Runs the same check once more and takes everybody who is ready, or nobody. Rows with problems stand in the way. */
    @Transactional
    public UploadResult confirm(ListPreview seen) {
        Round round = openRound(rounds.holdCurrent().orElse(null));
        requireInScope(seen.schoolId());
        ListPreview now = preview(round, seen, seen.rawRows());
        if (!now.problems().isEmpty()) {
            throw new RuleViolation("nomination.problems-left", now.problems().size());
        }
        return intake.take(round, now);
    }

    private ListPreview preview(Round round, ListPreview file, List<RawRow> rows) {
        Checked checked = RowChecker.check(rows, today.date());
        AddressReader addresses = intake.addresses();
        List<CheckedRow> ready = checked.rows().stream()
                .map(row -> new CheckedRow(
                        row,
                        known.fate(intake.person(row, file.schoolId(), round.schoolYear(), null), round.id()),
                        addresses.ward(row.extras().address()).orElse(null)))
                .toList();
        return new ListPreview(
                file.schoolId(),
                file.fileName(),
                file.checksum(),
                ready,
                checked.problems(),
                file.columns(),
                file.notes(),
                rows,
                sentBefore(round, file));
    }

    private @Nullable SentBefore sentBefore(Round round, ListPreview file) {
        return lists.findByRoundIdAndSchoolIdAndChecksum(round.id(), file.schoolId(), file.checksum())
                .map(l -> new SentBefore(l.uploaded().actorName(), l.uploaded().at(), l.people()))
                .orElse(null);
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

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
