package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.nomination.ListChoices.Verdict;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.MatchedColumn;
import vn.nguontre.nominationlist.RowPlace;
import vn.nguontre.people.KnownPerson;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** A file on its way in: nothing decided is lost, nothing is decided twice, nobody alike is doubled or mixed up. */
@PortalTest
@Import(Nominations.class)
class UploadDraftsTest {
    private static final RowPlace FIRST = new RowPlace("", 2);

    @Autowired
    private ListUploadService upload;

    @Autowired
    private UploadDrafts drafts;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UUID school = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        nominations.freshRound();
        school = nominations.school("THPT-DBK");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void everyDecisionIsThereWhenTheFileIsTakenUpAgain() {
        var preview = upload.check(
                school,
                "nhap.csv",
                csv("1,Lê Thị Nháp,30/02/2009,Nữ,082309411001,12A1\n" + "2,Lê Thị Nháp Hai,,Nữ,082309411002,12A1\n"));
        var decided = upload.decide(
                preview.draft(),
                preview.choices()
                        .withCells(List.of(new CellChange(FIRST, Field.BIRTH_DATE, "28/02/2009")))
                        .leavingOut(Set.of(new RowPlace("", 3))));
        assertThat(decided.mayBeConfirmed()).isTrue();
        assertThat(decided.leftOut())
                .singleElement()
                .satisfies(left -> assertThat(left.problems()).isNotEmpty());

        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        assertThat(upload.drafts()).anyMatch(d -> d.id().equals(preview.draft().id()));
        assertThat(upload.open(preview.draft().id())).isEqualTo(decided);
        assertThat(upload.check(
                        school,
                        "nhap.csv",
                        csv("1,Lê Thị Nháp,30/02/2009,Nữ,082309411001,12A1\n"
                                + "2,Lê Thị Nháp Hai,,Nữ,082309411002,12A1\n")))
                .as("the very same file goes on where it was")
                .isEqualTo(decided);
        assertThat(upload.confirm(decided.draft()).created()).isEqualTo(1);
        assertThat(upload.drafts()).noneMatch(d -> d.id().equals(preview.draft().id()));
        assertThatThrownBy(() -> upload.open(preview.draft().id())).hasMessage("nomination.draft-gone");
    }

    @Test
    void whoeverActsOnAnOutdatedDraftIsToldSo() {
        var preview = upload.check(school, "hai-nguoi.csv", Nominations.csv(2));
        var now = upload.decide(preview.draft(), preview.choices().leavingOut(Set.of(FIRST)));
        assertThatThrownBy(() -> upload.decide(preview.draft(), preview.choices()))
                .hasMessage("nomination.draft-changed");
        assertThatThrownBy(() -> upload.confirm(preview.draft())).hasMessage("nomination.draft-changed");
        assertThatThrownBy(() -> upload.discard(preview.draft())).hasMessage("nomination.draft-changed");
        upload.discard(now.draft());
        assertThatThrownBy(() -> upload.confirm(now.draft())).hasMessage("nomination.draft-gone");
    }

    @Test
    void whatTheSenderHasNotSeenIsNotTaken() {
        byte[] both = csv(
                "1,Lê Thị Đã Thấy,1/3/2009,Nữ,082309415001,12A1\n2,Lê Thị Bị Giành,1/3/2009,Nữ,082309415002,12A1\n");
        var seen = upload.check(school, "da-thay.csv", both);
        assertThat(seen.taken()).isEqualTo(2);

        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        var other = upload.check(school, "phien-khac.csv", csv("1,Lê Thị Bị Giành,1/3/2009,Nữ,082309415002,12A1\n"));
        upload.confirm(other.draft());

        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> upload.confirm(seen.draft())).hasMessage(ListUploadService.OUTCOME_CHANGED);
        var now = upload.open(seen.draft().id());
        assertThat(ChangedRow.between(seen, now))
                .containsExactly(new ChangedRow(3, "Lê Thị Bị Giành", Fate.NEW, Fate.ALREADY_NOMINATED));
        assertThat(upload.confirm(now.draft())).satisfies(result -> {
            assertThat(result.nominated()).isEqualTo(1);
            assertThat(result.skipped()).isEqualTo(1);
        });
    }

    @Test
    void whatWasSeenForOneRoundIsNotTakenIntoTheNext() {
        var seen = upload.check(school, "dot-truoc.csv", Nominations.csv(2));
        nominations.freshRound();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> upload.confirm(seen.draft())).hasMessage(ListUploadService.OUTCOME_CHANGED);
        upload.discard(seen.draft());
    }

    @Test
    void aFileNobodyGoesOnWithIsThrownAway() {
        var old = upload.check(school, "cu.csv", Nominations.csv(1));
        var young = upload.check(school, "moi.csv", Nominations.csv(1));
        transaction.executeWithoutResult(
                status -> jdbc.sql("update upload_draft set changed_at = changed_at - interval 31 day where id = ?")
                        .param(old.draft().id().toString())
                        .update());
        drafts.throwAwayForgotten();
        assertThat(upload.drafts())
                .extracting(DraftRow::id)
                .contains(young.draft().id())
                .doesNotContain(old.draft().id());
    }

    @Test
    void whatAUnitSaysOfAColumnIsRememberedForItsNextList() {
        var preview = upload.check(school, "cot.csv", cadre("Lê Thị Cột", "082309412001"));
        assertThat(field(preview, "Cán bộ lớp")).isNull();
        var said = upload.decide(preview.draft(), preview.choices().withColumn("Cán bộ lớp", Field.POSITION));
        assertThat(said.rows())
                .singleElement()
                .satisfies(r -> assertThat(r.row().extras().unionPosition()).isEqualTo("Bí thư"));
        upload.confirm(said.draft());

        var next = upload.check(school, "cot-2.csv", cadre("Lê Thị Cột Hai", "082309412002"));
        assertThat(field(next, "Cán bộ lớp")).isEqualTo(Field.POSITION);
        var ignored = upload.decide(next.draft(), next.choices().withColumn("CÁN BỘ LỚP", null));
        assertThat(field(ignored, "Cán bộ lớp")).isNull();

        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        var other = upload.check(school, "cot-3.csv", cadre("Lê Thị Cột Ba", "082309412003"));
        assertThat(field(other, "Cán bộ lớp"))
                .as("another unit has its own memory")
                .isNull();
    }

    @Test
    void someoneAlikeWithAnotherNumberWaitsForTheSendersWord() {
        UUID known = people.at(
                "THPT-DBK", "DU-CAI-LAY", "Mai Thị Song Sinh", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        var preview = upload.check(school, "song-sinh.csv", csv("1,Mai Thị Song Sinh,4/5/2009,Nữ,082309413001,12A1\n"));
        assertThat(preview.rows()).extracting(CheckedRow::fate).containsExactly(Fate.LIKELY_KNOWN);
        assertThat(preview.taken()).as("later: not taken").isZero();

        var same = upload.decide(preview.draft(), preview.choices().withVerdict(FIRST, Verdict.SAME));
        assertThat(same.rows().getFirst().knownId()).isEqualTo(known);
        var other = upload.decide(same.draft(), same.choices().withVerdict(FIRST, Verdict.SOMEONE_ELSE));
        assertThat(other.rows()).extracting(CheckedRow::fate).containsExactly(Fate.NEW);
        assertThat(upload.confirm(other.draft()).created()).isEqualTo(1);
    }

    @Test
    void whoHoldsTheNumberOfAnotherIsTheSameOrNeedsTheirOwn() {
        UUID known =
                people.at("THPT-DBK", "DU-CAI-LAY", "Mai Văn Chủ Số", LocalDate.of(2009, 5, 4), PersonStage.NOMINATED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        String number = number(known);
        String sex = Integer.parseInt(number.substring(3, 4)) % 2 == 0 ? "Nam" : "Nữ";
        String year = "20" + number.substring(4, 6);
        var preview = upload.check(
                school, "chu-so.csv", csv("1,Mai Văn Chủ Xố,4/5/%s,%s,%s,12A1\n".formatted(year, sex, number)));
        assertThat(preview.rows()).extracting(CheckedRow::fate).containsExactly(Fate.NUMBER_OF_ANOTHER);
        var someoneElse = upload.decide(preview.draft(), preview.choices().withVerdict(FIRST, Verdict.SOMEONE_ELSE));
        assertThat(someoneElse.rows())
                .extracting(CheckedRow::fate)
                .as("two people cannot have one number")
                .containsExactly(Fate.NUMBER_OF_ANOTHER);
        var same = upload.decide(someoneElse.draft(), preview.choices().withVerdict(FIRST, Verdict.SAME));
        assertThat(same.rows()).extracting(CheckedRow::fate).containsExactly(Fate.RECOGNISED);
        UploadResult result = upload.confirm(same.draft());
        assertThat(result.recognised()).isEqualTo(1);
        assertThat(jdbc.sql("select full_name from person where id = ?")
                        .param(known.toString())
                        .query(String.class)
                        .single())
                .as("the known file keeps what it says")
                .isEqualTo("Mai Văn Chủ Số");
    }

    @Test
    void aTwinIsComparedAndKeepsAFileOfTheirOwn() {
        UUID known =
                people.at("THPT-DBK", "DU-CAI-LAY", "Mai Thị Hường", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        byte[] twins = ("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n"
                        + "1,Mai Thị Hường,4/5/2009,Nữ,12A1\n2,Mai Thị Hương,4/5/2009,Nữ,12A1\n")
                .getBytes(StandardCharsets.UTF_8);
        var preview = upload.check(school, "sinh-doi.csv", twins);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows()).extracting(CheckedRow::fate).containsExactly(Fate.RECOGNISED, Fate.LIKELY_KNOWN);
        assertThat(preview.rows().getLast().isDoubtful()).isTrue();

        var answered = upload.decide(
                preview.draft(), preview.choices().withVerdict(new RowPlace("", 3), Verdict.SOMEONE_ELSE));
        assertThat(answered.rows().getFirst().knownId()).isEqualTo(known);
        assertThat(upload.confirm(answered.draft())).satisfies(result -> {
            assertThat(result.recognised()).isEqualTo(1);
            assertThat(result.created()).isEqualTo(1);
        });
        assertThat(upload.check(school, "sinh-doi.csv", twins).rows())
                .as("both are known by their own names now")
                .extracting(CheckedRow::fate)
                .containsOnly(Fate.ALREADY_NOMINATED);
    }

    @Test
    void whereSeveralAreAlikeTheSenderSaysWhoItIs() {
        UUID first =
                people.at("THPT-DBK", "DU-CAI-LAY", "Mai Thị Thùy", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        UUID second =
                people.at("THPT-DBK", "DU-CAI-LAY", "Mai Thị Thủy", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        byte[] bare = "STT,Ho va ten,Ngay sinh,Gioi tinh,Lop\n1,Mai Thi Thuy,4/5/2009,Nu,12A1\n"
                .getBytes(StandardCharsets.UTF_8);
        var preview = upload.check(school, "khong-dau.csv", bare);
        var asked = Objects.requireNonNull(preview.rows().getFirst().comparison());
        assertThat(preview.taken()).as("nobody is guessed").isZero();
        assertThat(Stream.concat(Stream.of(asked.known()), asked.others().stream()))
                .extracting(KnownPerson::id)
                .containsExactlyInAnyOrder(first, second);

        var said = upload.decide(preview.draft(), preview.choices().meaning(FIRST, second));
        assertThat(said.rows().getFirst().knownId()).isEqualTo(second);
        assertThat(upload.open(said.draft().id())).as("kept with the draft").isEqualTo(said);
        var other = upload.decide(said.draft(), said.choices().meaning(FIRST, first));
        assertThat(other.rows().getFirst().knownId()).isEqualTo(first);
        var nobody = upload.decide(other.draft(), other.choices().withVerdict(FIRST, Verdict.SOMEONE_ELSE));
        assertThat(nobody.rows()).extracting(CheckedRow::fate).containsExactly(Fate.NEW);
        var stranger = upload.decide(nobody.draft(), nobody.choices().meaning(FIRST, UUID.randomUUID()));
        assertThat(stranger.rows())
                .as("a word about somebody else says nothing of those alike")
                .extracting(CheckedRow::fate)
                .containsExactly(Fate.LIKELY_KNOWN);
        upload.discard(stranger.draft());
    }

    @Test
    void twoRowsThatMeanOneKnownPersonNominateThemOnce() {
        people.at("THPT-DBK", "DU-CAI-LAY", "Mai Thị Hai Dòng", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        var preview = upload.check(
                school,
                "hai-dong.csv",
                csv("1,Mai Thị Hai Dòng,4/5/2009,Nữ,082309414001,12A1\n"
                        + "2,Mai Thị Hai Dòng,4/5/2009,Nữ,082309414002,12A1\n"));
        var both = upload.decide(
                preview.draft(),
                preview.choices().withVerdict(FIRST, Verdict.SAME).withVerdict(new RowPlace("", 3), Verdict.SAME));
        assertThat(both.taken()).isEqualTo(1);
        assertThat(upload.confirm(both.draft()).nominated()).isEqualTo(1);
    }

    @Test
    void nobodyOfAnotherSchoolIsShown() {
        UUID elsewhere = people.at(
                "THPT-TK", "DU-CAI-LAY", "Mai Thị Trường Bạn", LocalDate.of(2009, 5, 4), PersonStage.NOMINATED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        var preview = upload.check(
                school,
                "truong-ban.csv",
                csv("1,Mai Thị Trường Bạn,4/5/2009,Nữ,%s,12A1\n".formatted(number(elsewhere))));
        assertThat(preview.rows()).singleElement().satisfies(row -> {
            assertThat(row.fate()).isEqualTo(Fate.OTHER_SCHOOL);
            assertThat(row.comparison()).isNull();
        });
        var forged = upload.decide(preview.draft(), preview.choices().withVerdict(FIRST, Verdict.SAME));
        assertThat(forged.taken()).isZero();
    }

    private static byte[] cadre(String name, String number) {
        return ("STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Lớp,Cán bộ lớp\n1,%s,1/3/2009,Nữ,%s,12A1,Bí thư\n")
                .formatted(name, number)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static @Nullable Field field(ListPreview preview, String header) {
        return preview.columns().stream()
                .filter(c -> c.header().equals(header))
                .map(MatchedColumn::field)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private String number(UUID personId) {
        return jdbc.sql("select citizen_number from person where id = ?")
                .param(personId.toString())
                .query(String.class)
                .single();
    }

    private static byte[] csv(String lines) {
        return ("STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp\n" + lines)
                .getBytes(StandardCharsets.UTF_8);
    }
}
