package vn.nguontre.dataright;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.consent.ClaimCards;
import vn.nguontre.consent.ConsentForms;
import vn.nguontre.nomination.ListHistoryService;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-03: also who stood in a list that was taken along, or was put beside somebody, reads who saw them and how. */
@PortalTest
@Import(Nominations.class)
class LookKindsTest {
    @Autowired
    private OwnData ownData;

    @Autowired
    private FileViewRecorder recorder;

    @Autowired
    private NomineeDirectory nominees;

    @Autowired
    private ListHistoryService history;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private ClaimCards cards;

    @Autowired
    private ConsentForms forms;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        accounts.nobody();
    }

    @Test
    void aListThatIsTakenAlongIsALookAtEverybodyInItAndAtNobodyElse() throws Exception {
        nominations.freshRound();
        List<NomineeRow> rows = nominations.submitted("THPT-LVP", 2);
        NomineeRow other = nominations.submitted("THPT-LVP", 1).getFirst();
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        nominees.takeAlong(new NomineeFilter("", null, null, list(rows.getFirst()), null));
        assertThat(looks(rows.get(0), branch)).containsExactly(LookKind.LIST);
        assertThat(looks(rows.get(1), branch)).containsExactly(LookKind.LIST);
        assertThat(looks(other, branch)).isEmpty();
    }

    @Test
    void theOriginalFileIsALookAtEverybodyItNominated() throws Exception {
        nominations.freshRound();
        NomineeRow row = nominations.submitted("THPT-LVP", 1).getFirst();
        Actor union = accounts.actAs(Role.YOUTH_UNION, "DT-LVP");
        history.original(list(row));
        assertThat(looks(row, union)).containsExactly(LookKind.ORIGINAL);
    }

    @Test
    void aComparisonIsALookAtTheKnownPerson() throws Exception {
        nominations.freshRound();
        UUID known =
                people.at("THPT-LVP", "DU-CAI-LAY", "Vũ Thị So Sánh", LocalDate.of(2009, 5, 4), PersonStage.NOMINATED);
        UUID unlike =
                people.at("THPT-LVP", "DU-CAI-LAY", "Vũ Thị Khác Hẳn", LocalDate.of(2009, 5, 4), PersonStage.NOMINATED);
        Actor union = accounts.actAs(Role.YOUTH_UNION, "DT-LVP");
        upload.check(
                nominations.school("THPT-LVP"),
                "so-sanh.csv",
                ("Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp\n"
                                + "Vũ Thị So Sánh,4/5/2009,Nữ,082309444123,12A1\n")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(looks(known, union)).containsExactly(LookKind.COMPARISON);
        assertThat(looks(unlike, union)).isEmpty();
    }

    @Test
    void cardsAndFormsOnPaperAreLooksAndAnOpenedFileStandsOnALineOfItsOwn() throws Exception {
        UUID person = people.silent("THPT-LVP", "Vũ Thị In Ra", PersonStage.NOMINATED);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        cards.issue(List.of(person));
        forms.of(List.of(person));
        directory.details(person);
        assertThat(looks(person, branch)).containsExactlyInAnyOrder(LookKind.PAPER, LookKind.FILE);
        accounts.actAsStudent(person);
        OwnCopy copy = ownData.copy(CopyFormat.JSON);
        assertThat(new String(CopyJson.write(copy), StandardCharsets.UTF_8)).contains("\"kind\":\"PAPER\"");
    }

    @Test
    void whatAStudentTakesAlongOfThemselvesIsNoLook() throws Exception {
        UUID person = people.at("THPT-LVP", "Vũ Thị Tự Xem", PersonStage.ACTIVE);
        Actor student = accounts.actAsStudent(person);
        directory.details(person);
        assertThat(looks(person, student)).isEmpty();
    }

    private List<LookKind> looks(NomineeRow row, Actor viewer) throws Exception {
        return looks(row.personId(), viewer);
    }

    /** What the young person reads of that officer. */
    private List<LookKind> looks(UUID person, Actor viewer) throws Exception {
        recorder.settle();
        accounts.actAsStudent(person);
        return ownData.looks(true).stream()
                .filter(look -> look.viewerName().equals(viewer.name()))
                .map(FileViewRow::kind)
                .toList();
    }

    private UUID list(NomineeRow row) {
        return UUID.fromString(jdbc.sql("select list_id from nominee where id = ?")
                .param(row.id().toString())
                .query(String.class)
                .single());
    }
}
