package vn.nguontre.nomination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.YoungPeople;

/** Rounds and lists for tests, made by the services in the name of those who make them. */
@TestComponent
public class Nominations {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final RoundService rounds;
    private final ListUploadService upload;
    private final NominationSubmissionService submission;
    private final NominationReviewService review;
    private final NomineeDirectory directory;
    private final Units units;
    private final Accounts accounts;
    private final YoungPeople people;
    private final SealedRows sealedRows;

    Nominations(
            RoundService rounds,
            ListUploadService upload,
            NominationSubmissionService submission,
            NominationReviewService review,
            NomineeDirectory directory,
            Units units,
            Accounts accounts,
            YoungPeople people,
            SealedRows sealedRows) {
        this.rounds = rounds;
        this.upload = upload;
        this.submission = submission;
        this.review = review;
        this.directory = directory;
        this.units = units;
        this.accounts = accounts;
        this.people = people;
        this.sealedRows = sealedRows;
    }

    /** A new current round; the one before is closed. */
    public UUID freshRound() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.current().ifPresent(r -> rounds.close(r.id()));
        return rounds.create(new RoundDraft(
                new SchoolYear(2026),
                "Đợt thử " + NEXT.incrementAndGet(),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 12, 15),
                20));
    }

    public UUID school(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    /** Newly invented people on a list, confirmed, who all agree; returns the list. */
    public UUID listed(String schoolCode, int count) {
        UUID list = listedSilently(schoolCode, count);
        rows(list).forEach(row -> people.agree(row.personId()));
        sealedRows.openDue();
        return list;
    }

    /** They and their guardian say yes to everything, and what is sealed of them opens. */
    public void agree(UUID personId) {
        people.agree(personId);
        sealedRows.openDue();
    }

    /** The same, and nobody has answered any question of consent. */
    public UUID listedSilently(String schoolCode, int count) {
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        var preview = upload.check(school(schoolCode), "danh-sach.csv", csv(count));
        return Objects.requireNonNull(upload.confirm(preview.draft()).listId());
    }

    public List<NomineeRow> submitted(String schoolCode, int people) {
        UUID list = listed(schoolCode, people);
        submission.submitList(list);
        return rows(list);
    }

    public List<NomineeRow> endorsed(String schoolCode, int people) {
        List<NomineeRow> sent = submitted(schoolCode, people);
        accounts.actAs(Role.SCHOOL_BRANCH, schoolCode.replace("THPT", "CB"));
        review.endorse(refs(sent));
        return fresh(sent);
    }

    public List<NomineeRow> rows(UUID listId) {
        return directory
                .page(new NomineeFilter("", null, null, listId, null), 0, 1000)
                .toList();
    }

    /** The same nominees as they are now. */
    public List<NomineeRow> fresh(List<NomineeRow> before) {
        List<UUID> ids = before.stream().map(NomineeRow::id).toList();
        return directory
                .page(NomineeFilter.NONE, 0, 10_000)
                .filter(r -> ids.contains(r.id()))
                .toList();
    }

    public static List<NomineeRef> refs(List<NomineeRow> rows) {
        return rows.stream().map(NomineeRow::ref).toList();
    }

    /** A list nobody has sent before. */
    public static byte[] csv(int people) {
        var text = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp,Kết quả học tập\n");
        IntStream.rangeClosed(1, people).forEach(i -> text.append(line(i)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String line(int ordinal) {
        int n = NEXT.incrementAndGet();
        String word = "Thử" + letter(n) + letter(n / 26) + letter(n / 676) + letter(n / 17_576);
        return "%d,Lê %s Hoa,18/03/2009,Nữ,\"0823098%05d\",12A1,Tốt%n".formatted(ordinal, word, n);
    }

    private static char letter(int n) {
        return (char) ('a' + n % 26);
    }

    public static byte[] sample(String file) {
        try (var in = Objects.requireNonNull(Nominations.class.getResourceAsStream("/samples/" + file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves out every row that has a problem. */
    static ListPreview withoutProblems(ListUploadService upload, ListPreview preview) {
        var bad = preview.problems().stream().map(Problem::place).collect(Collectors.toSet());
        return upload.decide(preview.draft(), preview.choices().leavingOut(bad));
    }
}
