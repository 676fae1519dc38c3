package vn.nguontre.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class PersonUpkeepTest {
    private static final ContactDraft CONTACT =
            new ContactDraft("0901234567", "a@example.vn", "Ấp 3", "Mẹ", "0907654321");
    private static final StudyDraft STUDY = study(false);

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private Units units;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "WARD, DU-CAI-LAY"})
    void branchAndWardKeepTheContactOfTheirPeople(Role role, String unit) {
        UUID id = people.at("THPT-DBK", "Lê Thị Liên Hệ", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        upkeep.changeContact(id, CONTACT);
        assertThat(directory.details(id).contact()).isEqualTo(CONTACT);
    }

    /** The same rules as for a correction, and what a list once brought does not stand in the way. */
    @ParameterizedTest
    @CsvSource({"abc, a@example.vn, people.correct.bad.PHONE", "0901234567, khong phai thu, people.correct.bad.EMAIL"})
    void aContactThatReachesNobodyIsRefused(String phone, String email, String reason) {
        UUID id = people.at("THPT-DBK", "Lê Thị Gõ Sai", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> upkeep.changeContact(id, new ContactDraft(phone, email, null, null, null)))
                .hasMessage(reason);
        assertThatThrownBy(() -> upkeep.changeContact(
                        id, new ContactDraft(null, "a@" + "b".repeat(120) + ".vn", null, null, null)))
                .hasMessage("people.correct.too-long");
        assertThat(directory.details(id).contact().email()).isNull();
    }

    @Test
    void theStudentKeepsTheirOwnContactAndNobodyElses() {
        UUID own = people.at("THPT-DBK", "Lê Thị Tự Sửa", PersonStage.ACTIVE);
        UUID other = people.at("THPT-DBK", "Lê Thị Cùng Lớp", PersonStage.ACTIVE);
        accounts.actAsStudent(own);
        upkeep.changeContact(own, CONTACT);
        assertThat(directory.details(own).contact()).isEqualTo(CONTACT);
        isForeign(() -> upkeep.changeContact(other, CONTACT));
        isForeign(() -> upkeep.stateStudy(other, STUDY));
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-TK", "WARD, DU-TAN-PHU"})
    void foreignPeopleAreRefusedAndStayAsTheyAre(Role role, String unit) {
        UUID foreign = people.at("THPT-DBK", "Lê Thị Nơi Khác", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        isForeign(() -> upkeep.changeContact(foreign, CONTACT));
        isForeign(() -> upkeep.stateStudy(foreign, STUDY));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(foreign).contact().phone()).isNull();
        assertThat(directory.details(foreign).study()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "YOUTH_UNION, DT-DBK", "ADMINISTRATOR, TU-DONG-THAP"})
    void otherRolesKeepNobodyUpToDate(Role role, String unit) {
        UUID id = people.at("THPT-DBK", "Lê Thị Không Vai", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        isDenied(() -> upkeep.changeContact(id, CONTACT));
        isDenied(() -> upkeep.stateStudy(id, STUDY));
        isDenied(() -> upkeep.liveIn(id, ward("DU-TAN-PHU")));
    }

    @Test
    void theBranchSaysWhereTheyLiveAndThatWardSeesThemFromThenOn() {
        UUID id = people.at("THPT-DBK", "Lê Thị Dời Nhà", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        upkeep.liveIn(id, ward("DU-TAN-PHU"));
        accounts.actAs(Role.WARD, "DU-TAN-PHU");
        assertThat(directory.details(id).wardId()).isEqualTo(ward("DU-TAN-PHU"));
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        isForeign(() -> directory.details(id));
    }

    @Test
    void aSchoolIsNoWardAndAnotherBranchSaysNothing() {
        UUID id = people.at("THPT-DBK", "Lê Thị Không Dời", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> upkeep.liveIn(id, ward("THPT-DBK"))).hasMessage("people.not-a-ward");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        isForeign(() -> upkeep.liveIn(id, ward("DU-TAN-PHU")));
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        isDenied(() -> upkeep.liveIn(id, ward("DU-TAN-PHU")));
        accounts.actAsStudent(id);
        isDenied(() -> upkeep.liveIn(id, ward("DU-TAN-PHU")));
    }

    @Test
    void theStageFollowsTheStudy() {
        UUID id = people.at("THPT-DBK", "Lê Thị Vào Đại Học", PersonStage.ACTIVE);
        accounts.actAsStudent(id);
        upkeep.stateStudy(id, STUDY);
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.AWAY);
        upkeep.stateStudy(id, study(true));
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.GRADUATED);
        assertThat(directory.details(id).study()).isEqualTo(study(true));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOMINATED", "NOT_PURSUED"})
    void whoIsNotApprovedStatesNoStudy(PersonStage stage) {
        UUID id = people.at("THPT-DBK", "Lê Thị Chưa Duyệt", stage);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> upkeep.stateStudy(id, STUDY)).hasMessage("people.stage-does-not-allow");
        assertThat(directory.details(id).study()).as("nothing is half stored").isNull();
    }

    @Test
    void aPupilStaysAtSchoolWhileTheStudyIsStillToBegin() {
        UUID id = people.at("THPT-DBK", "Lê Thị Sắp Vào Đại Học", PersonStage.ACTIVE);
        accounts.actAsStudent(id);
        LocalDate start = LocalDate.of(2027, 9, 5);
        upkeep.stateStudy(
                id,
                new StudyDraft("Đại học", "Luật", null, DegreeLevel.BACHELOR, null, start, start.plusYears(4), false));
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.ACTIVE);
        upkeep.stateStudy(id, study(false));
        assertThat(directory.details(id).stage()).isEqualTo(PersonStage.AWAY);
    }

    @Test
    void aStudyNeedsAPlaceAMajorAndAnEndAfterItsStart() {
        UUID id = people.at("THPT-DBK", "Lê Thị Thiếu Ngành", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        LocalDate start = LocalDate.of(2026, 9, 5);
        var blank = new StudyDraft(" ", "Luật", null, DegreeLevel.BACHELOR, null, start, start.plusYears(4), false);
        assertThatThrownBy(() -> upkeep.stateStudy(id, blank)).hasMessage("people.study-incomplete");
        var turned = new StudyDraft("Đại học", "Luật", null, DegreeLevel.BACHELOR, null, start, start, false);
        assertThatThrownBy(() -> upkeep.stateStudy(id, turned)).hasMessage("people.study-ends-before-start");
        var ofNoMajor =
                new StudyDraft("Đại học", "Luật", "738", DegreeLevel.BACHELOR, null, start, start.plusYears(4), false);
        assertThatThrownBy(() -> upkeep.stateStudy(id, ofNoMajor)).hasMessage("people.study-code-not-seven-digits");
        var ofCollege = new StudyDraft(
                "Đại học", "Luật", "6380101", DegreeLevel.BACHELOR, null, start, start.plusYears(4), false);
        assertThatThrownBy(() -> upkeep.stateStudy(id, ofCollege)).hasMessage("people.study-code-of-other-level");
        var early =
                new StudyDraft("Đại học", "Luật", null, DegreeLevel.BACHELOR, null, start, start.plusYears(4), true);
        assertThatThrownBy(() -> upkeep.stateStudy(id, early)).hasMessage("people.study-graduated-later");
        assertThatCode(() -> upkeep.stateStudy(id, STUDY)).doesNotThrowAnyException();
    }

    private static StudyDraft study(boolean graduated) {
        return new StudyDraft(
                "Trường Đại học Tiền Giang",
                "Luật",
                "7380101",
                DegreeLevel.BACHELOR,
                graduated ? DegreeGrade.GOOD : null,
                LocalDate.of(2022, 9, 5),
                LocalDate.of(2026, 7, 5),
                graduated);
    }

    private UUID ward(String code) {
        return units.byCode(code).orElseThrow().id();
    }

    private static void isForeign(ThrowingCallable call) {
        assertThatThrownBy(call).hasMessage("shared.not-found");
    }

    private static void isDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
