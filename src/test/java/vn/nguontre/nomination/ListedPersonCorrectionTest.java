package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonField;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** What the union's list said wrongly is put right by the union, until others have said who the pupil is. */
@PortalTest
@Import(Nominations.class)
class ListedPersonCorrectionTest {
    private static final LocalDate LISTED = LocalDate.of(2009, 3, 18);

    @Autowired
    private ListedPersonCorrection correction;

    @Autowired
    private ListHistoryService history;

    @Autowired
    private NominationReviewService review;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private PersonDirectory persons;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @BeforeEach
    void openRound() {
        nominations.freshRound();
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aReturnedNomineeIsPutRightAndWhatStoodThereIsKept() {
        UUID list = nominations.listedSilently("THPT-DBK", 1);
        submission.submitList(list);
        NomineeRow row = nominations.rows(list).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        review.returnForCorrection(List.of(row.ref()), "Ngày sinh không đúng giấy khai sinh");
        var union = accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        NomineeDetails returned = directory.details(row.id());
        assertThat(returned.identityMayBeCorrected()).isTrue();

        correction.correct(returned.ref(), new ListedPerson("LÊ THỊ ĐÚNG", LocalDate.of(2009, 4, 18), "12a2"));
        NomineeDetails now = directory.details(row.id());
        assertThat(now.listed()).isEqualTo(new ListedPerson("Lê Thị Đúng", LocalDate.of(2009, 4, 18), "12A2"));
        assertThat(persons.details(row.personId()).latestClass()).isEqualTo("12A2");
        assertThat(now.corrections())
                .extracting(CorrectionRow::field, CorrectionRow::before, CorrectionRow::now, CorrectionRow::actorName)
                .containsExactly(
                        tuple(PersonField.NAME, row.fullName(), "Lê Thị Đúng", union.name()),
                        tuple(PersonField.BIRTH_DATE, "2009-03-18", "2009-04-18", union.name()),
                        tuple(PersonField.SCHOOL_CLASS, "12A1", "12A2", union.name()));
        assertThatThrownBy(() -> correction.correct(returned.ref(), now.listed()))
                .as("seen before it was changed")
                .hasMessageStartingWith("nomination.changed-meanwhile");
    }

    @Test
    void onceThePupilHasAnsweredOnlyTheClassIsTheUnionsMatter() {
        UUID list = nominations.listed("THPT-DBK", 1);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        NomineeDetails answered =
                directory.details(nominations.rows(list).getFirst().id());
        assertThat(answered.mayBePutRight()).isTrue();
        assertThat(answered.identityMayBeCorrected()).isFalse();
        ListedPerson listed = answered.listed();
        assertThatThrownBy(() -> correction.correct(
                        answered.ref(), new ListedPerson("Lê Thị Người Khác", listed.birthDate(), "12A1")))
                .hasMessage("nomination.correct.answered");
        correction.correct(answered.ref(), new ListedPerson(listed.name(), listed.birthDate(), "12A3"));
        assertThat(directory.details(answered.id()).schoolClass()).isEqualTo("12A3");
    }

    @Test
    void aFileFromBeforeKeepsItsNameAndBirthDate() {
        people.silent("THPT-DBK", "DU-CAI-LAY", "Lý Thị Có Trước", LISTED, PersonStage.NOT_PURSUED);
        UUID list = send("1,Lý Thị Có Trước,18/3/2009,Nữ,12A1\n");
        NomineeDetails known =
                directory.details(nominations.rows(list).getFirst().id());
        assertThat(known.identityMayBeCorrected()).isFalse();
        assertThatThrownBy(() -> correction.correct(known.ref(), new ListedPerson("Lý Thị Đổi Tên", LISTED, "12A1")))
                .hasMessage("nomination.correct.known-file");
    }

    @Test
    void nobodyBecomesTheDoubleOfSomebodyKnownOrContradictsTheirNumber() {
        people.silent("THPT-DBK", "DU-CAI-LAY", "Lý Thị Đã Biết", LISTED, PersonStage.NOMINATED);
        UUID list = nominations.listedSilently("THPT-DBK", 1);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        NomineeDetails nominee =
                directory.details(nominations.rows(list).getFirst().id());
        refuses("people.correct.known", nominee, new ListedPerson("Lý Thị Đã Biết", LISTED, "12A1"));
        refuses(
                "people.correct.number-does-not-fit",
                nominee,
                new ListedPerson(nominee.listed().name(), LocalDate.of(2008, 3, 18), "12A1"));
        refuses("people.correct.empty", nominee, new ListedPerson(" ", LISTED, "12A1"));
        refuses("people.correct.bad.SCHOOL_CLASS", nominee, new ListedPerson("Lê Thị Lớp", LISTED, "lớp"));
    }

    @Test
    void whoLiesWithTheBranchOrBelongsToOthersIsNotChanged() {
        NomineeRow sent = nominations.submitted("THPT-DBK", 1).getFirst();
        ListedPerson wanted = new ListedPerson(sent.fullName(), LISTED, "12A5");
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        assertThatThrownBy(() -> correction.correct(sent.ref(), wanted)).hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> correction.correct(sent.ref(), wanted)).hasMessage("nomination.not-with-union");
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.TOWN_COMMITTEE, Role.WARD, Role.ADMINISTRATOR)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DU-CAI-LAY");
            assertThatThrownBy(() -> correction.correct(sent.ref(), wanted)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void aListWithCorrectionsIsTakenBackWithThem() {
        UUID list = send("1,Lý Thị Thu Lại,18/3/2009,Nữ,12A1\n");
        NomineeDetails nominee =
                directory.details(nominations.rows(list).getFirst().id());
        correction.correct(nominee.ref(), new ListedPerson("Lý Thị Thu Về", LISTED, "12A1"));
        history.takeBack(list);
        assertThat(nominations.rows(list)).isEmpty();
    }

    private UUID send(String rows) {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        byte[] file = ("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n" + rows).getBytes(StandardCharsets.UTF_8);
        var preview = upload.check(nominations.school("THPT-DBK"), "sua-nguoi.csv", file);
        return Objects.requireNonNull(upload.confirm(preview.draft()).listId());
    }

    private void refuses(String key, NomineeDetails nominee, ListedPerson wanted) {
        assertThatThrownBy(() -> correction.correct(nominee.ref(), wanted)).hasMessage(key);
    }
}
