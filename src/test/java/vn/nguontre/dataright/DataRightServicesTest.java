package vn.nguontre.dataright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.consent.PaperForm;
import vn.nguontre.nomination.ListHistoryService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.ContactDraft;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptKind;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonField;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(Nominations.class)
class DataRightServicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private OwnRequests own;

    @Autowired
    private OwnData data;

    @Autowired
    private DataRequestDesk desk;

    @Autowired
    private PaperRequests paper;

    @Autowired
    private PaperCopies copies;

    @Autowired
    private DataRequestDirectory requests;

    @Autowired
    private FileViewRecorder recorder;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private ConsentGate gate;

    @Autowired
    private ConsentRecording recording;

    @Autowired
    private Nominations nominations;

    @Autowired
    private NomineeDirectory nominees;

    @Autowired
    private ListHistoryService lists;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void leave() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void whoLooksIsNotedOncePerVisitAndDayAndTheOwnVisitsAreNot() throws Exception {
        UUID person = person("Võ Thị Được Xem");
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        directory.details(person);
        directory.details(person);
        clock.advance(FileViewBook.ONE_VISIT.plusMinutes(1));
        directory.details(person);
        clock.advance(Duration.ofDays(1));
        directory.details(person);
        Actor ward = accounts.actAs(Role.WARD, "DU-CAI-LAY");
        clock.advance(Duration.ofMinutes(1));
        directory.details(person);
        recorder.settle();
        accounts.actAsStudent(person);
        directory.details(person);
        recorder.settle();
        assertThat(data.looks(false))
                .containsExactly(
                        new FileViewRow(ward.name(), Role.WARD, ward.unitName(), LookKind.FILE, TODAY.plusDays(1), 1),
                        new FileViewRow(
                                branch.name(),
                                Role.SCHOOL_BRANCH,
                                branch.unitName(),
                                LookKind.FILE,
                                TODAY.plusDays(1),
                                1),
                        new FileViewRow(branch.name(), Role.SCHOOL_BRANCH, branch.unitName(), LookKind.FILE, TODAY, 2));
    }

    /** Not only who opens a page: an export, a print and the original file tell as much and more. */
    @Test
    void whoTakesAPaperAlongIsNotedToo() throws Exception {
        nominations.freshRound();
        UUID list = nominations.listed("THPT-DBK", 2);
        Actor union = accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(nominees.takeAlong(new NomineeFilter("", null, null, list, null)))
                .hasSize(2);
        clock.advance(FileViewBook.ONE_VISIT.plusMinutes(1));
        lists.original(list);
        List<UUID> named =
                nominations.rows(list).stream().map(NomineeRow::personId).toList();
        UUID away = person("Võ Thị Minh Chứng");
        recorder.settle();
        for (UUID person : named) {
            accounts.actAsStudent(person);
            assertThat(data.looks(false))
                    .extracting(FileViewRow::kind, FileViewRow::visits)
                    .containsExactlyInAnyOrder(tuple(LookKind.LIST, 1), tuple(LookKind.ORIGINAL, 1));
        }
        accounts.actAsStudent(away);
        assertThat(data.looks(false)).isEmpty();
    }

    /** Also what the school's list said of them, where they live, and which wording was answered. */
    @Test
    void theCopyTellsWhatTheListSaidAndWhichWordingWasAnswered() {
        nominations.freshRound();
        UUID person = nominations.submitted("THPT-DBK", 1).getFirst().personId();
        accounts.actAsStudent(person);
        Map<KeptKind, List<KeptData>> kept = data.copy(CopyFormat.JSON).kept();
        assertThat(facts(kept, KeptKind.NOMINATIONS)).containsEntry("learningResult", "Tốt");
        assertThat(facts(kept, KeptKind.CONSENT)).containsEntry("textVersion", 1);
        UUID atHome = person("Võ Thị Có Phường");
        accounts.actAsStudent(atHome);
        assertThat(facts(data.kept(), KeptKind.IDENTITY).get("ward")).isNotNull();
    }

    private static Map<String, Object> facts(Map<KeptKind, List<KeptData>> kept, KeptKind kind) {
        Map<String, Object> facts = new HashMap<>();
        kept.getOrDefault(kind, List.of()).getFirst().facts().forEach(f -> facts.put(f.name(), f.value()));
        return facts;
    }

    @Test
    void aRefusedLookIsNoLook() throws Exception {
        UUID person = person("Võ Thị Ngoài Phạm Vi");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        isForeign(() -> directory.details(person));
        recorder.settle();
        accounts.actAsStudent(person);
        assertThat(data.looks(true)).isEmpty();
    }

    @Test
    void theBranchAcceptsACorrectionAndTheFileFollows() {
        UUID person = person("Võ Thị Sai Tên");
        String username = accounts.open(Role.STUDENT, "THPT-DBK", person);
        accounts.actAs(username);
        UUID id = own.correct(new CorrectionDraft(PersonField.NAME, "Võ Thị Sai Tên", "Võ Thị Đúng Tên"), "Ghi sai");
        assertThat(branchSees(id).clock()).isEqualTo(new RequestClock(TODAY.plusDays(2), 2, false));
        desk.acknowledge(id, 0, false);
        RequestRow row = branchSees(id);
        assertThat(lastDay(row)).isEqualTo(TODAY.plusDays(10));
        desk.carryOut(id, row.version());
        assertThat(directory.details(person).name().full()).isEqualTo("Võ Thị Đúng Tên");
        assertThat(accounts.actAs(username).name()).isEqualTo("Võ Thị Đúng Tên");
        assertThat(own.all().getFirst().status()).isEqualTo(RequestStatus.DONE);
        assertThat(own.all().getFirst().history())
                .extracting(RequestEvent::deed)
                .containsExactly(RequestDeed.ASKED, RequestDeed.ACKNOWLEDGED, RequestDeed.CARRIED_OUT);
    }

    @Test
    void theClassIsCorrectedInTheLatestSchoolYear() {
        UUID person = person("Võ Thị Sai Lớp");
        UUID id = ask(person, PersonField.SCHOOL_CLASS, "12a5");
        desk.carryOut(id, branchSees(id).version());
        assertThat(directory.details(person).latestClass()).isEqualTo("12A5");
    }

    @Test
    void aRefusalHasAReasonThatTheStudentReads() {
        UUID person = person("Võ Thị Bị Từ Chối");
        UUID id = ask(person, PersonField.ETHNICITY, "Hoa");
        int version = branchSees(id).version();
        assertThatThrownBy(() -> desk.refuse(id, version, " ")).hasMessage("shared.reason-required");
        desk.refuse(id, version, "Giấy khai sinh ghi khác");
        accounts.actAsStudent(person);
        RequestRow row = own.all().getFirst();
        assertThat(row.status()).isEqualTo(RequestStatus.REFUSED);
        assertThat(row.history().getLast().reason()).isEqualTo("Giấy khai sinh ghi khác");
    }

    @Test
    void nothingIsAskedTwiceAndNothingStaleIsWritten() {
        UUID person = minor("Võ Thị Hỏi Lại");
        accounts.actAsStudent(person);
        UUID id = own.correct(new CorrectionDraft(PersonField.PHONE, "", "0901234567"), "Đổi số");
        assertThatThrownBy(() -> own.correct(new CorrectionDraft(PersonField.PHONE, "", "0907777777"), "Đổi số"))
                .hasMessage("dataright.asked-already");
        upkeep.changeContact(person, new ContactDraft("0908888888", null, null, null, null));
        assertThatThrownBy(() -> own.correct(new CorrectionDraft(PersonField.ADDRESS, "Ấp 9", "Ấp 3"), "Sai"))
                .hasMessage("people.correct.stale");
        int version = branchSees(id).version();
        assertThatThrownBy(() -> desk.carryOut(id, version)).hasMessage("people.correct.stale");
        assertThat(branchSees(id).status()).isEqualTo(RequestStatus.RECEIVED);
        assertThatThrownBy(() -> paper.correct(person, PersonField.PHONE, "0901111111", Asker.GUARDIAN, TODAY, "Đơn"))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_data_request_open");
    }

    @Test
    void aNumberMustFitAndBelongToNobodyElse() {
        UUID person = person("Võ Thị Số Sai");
        UUID other = person("Võ Thị Số Đúng");
        accounts.actAsStudent(other);
        String taken = own.present(PersonField.CITIZEN_NUMBER);
        UUID id = ask(person, PersonField.CITIZEN_NUMBER, taken);
        int version = branchSees(id).version();
        assertThatThrownBy(() -> desk.carryOut(id, version)).hasMessage("people.correct.number-taken");
        UUID born = ask(person, PersonField.BIRTH_DATE, "2007-03-18");
        int bornVersion = branchSees(born).version();
        assertThatThrownBy(() -> desk.carryOut(born, bornVersion)).hasMessage("people.correct.number-does-not-fit");
        UUID day = person("Võ Thị Ngày Sai");
        UUID right = ask(day, PersonField.BIRTH_DATE, "2008-04-18");
        desk.carryOut(right, branchSees(right).version());
        assertThat(directory.details(day).birthDate()).isEqualTo(LocalDate.of(2008, 4, 18));
    }

    @Test
    void aRestrictionStopsEveryPurposeUntilAgreedAnew() {
        UUID person = person("Võ Thị Dừng Lại");
        accounts.actAsStudent(person);
        UUID id = own.restrict("Muốn suy nghĩ thêm");
        int version = branchSees(id).version();
        assertThatThrownBy(() -> desk.carryOut(id, version)).hasMessage("dataright.acknowledge-first");
        desk.acknowledge(id, version, true);
        RequestRow row = branchSees(id);
        assertThat(lastDay(row)).isEqualTo(TODAY.plusDays(20));
        assertThatThrownBy(() -> desk.refuse(id, version, "x")).hasMessage("shared.changed-meanwhile");
        desk.extend(id, row.version(), 15, "Chờ các nơi khác");
        assertThat(lastDay(branchSees(id))).isEqualTo(TODAY.plusDays(35));
        desk.carryOut(id, branchSees(id).version());
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            assertThat(gate.missing(purpose, List.of(person))).containsKey(person);
        }
    }

    /** A form signed before, and found in a drawer afterwards, opens nothing; one that is signed later does. */
    @Test
    void aRestrictionIsNotUndoneByAnEarlierPaper() {
        UUID person = people.silent("THPT-DBK", "Võ Thị Giấy Cũ", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        UUID id = own.restrict("Muốn suy nghĩ thêm");
        desk.acknowledge(id, branchSees(id).version(), false);
        desk.carryOut(id, branchSees(id).version());
        Map<ConsentPurpose, Answer> yes = Map.of(ConsentPurpose.NOMINATION, Answer.YES);
        assertThat(recording.record(List.of(person), new PaperForm(TODAY.minusDays(3), yes, Map.of())))
                .containsExactly("Võ Thị Giấy Cũ");
        assertThat(gate.missing(ConsentPurpose.NOMINATION, List.of(person))).containsKey(person);
        clock.advance(Duration.ofDays(1));
        recording.record(List.of(person), new PaperForm(TODAY.plusDays(1), yes, Map.of()));
        assertThat(gate.missing(ConsentPurpose.NOMINATION, List.of(person))).isEmpty();
    }

    @Test
    void theStudentTakesAnOpenRequestBackButNobodyElses() {
        UUID person = person("Võ Thị Đổi Ý");
        accounts.actAsStudent(person);
        UUID id = own.delete("Không muốn nữa");
        accounts.actAsStudent(person("Võ Thị Bạn Khác"));
        assertThat(own.all()).isEmpty();
        isForeign(() -> own.takeBack(id));
        accounts.actAsStudent(person);
        own.takeBack(id);
        assertThatThrownBy(() -> own.takeBack(id)).hasMessage("dataright.settled-already");
        own.delete("Lại muốn");
    }

    @Test
    void theBranchEntersAPaperAndTheTimeRunsFromItsDay() {
        UUID person = minor("Võ Thị Đơn Giấy");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> paper.stop(person, RequestKind.DELETION, Asker.GUARDIAN, TODAY.plusDays(1), "Đơn"))
                .hasMessage("dataright.received-in-future");
        UUID id = paper.stop(person, RequestKind.DELETION, Asker.GUARDIAN, TODAY.minusDays(7), "Đơn của mẹ");
        RequestRow row = branchSees(id);
        assertThat(row.isOverdue()).isTrue();
        assertThat(row.asker()).isEqualTo(Asker.GUARDIAN);
        assertThat(requests.totals().overdue()).isPositive();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(requests.page(RequestFilter.OVERDUE, 0, 1000)).anyMatch(r -> r.id().equals(id));
    }

    @Test
    void theBranchPrintsTheCopyThatAGuardianAsksForAndNotesThatItWasHandedOver() throws Exception {
        UUID person = minor("Võ Thị Bản Sao");
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        UUID id = paper.copy(person, Asker.GUARDIAN, TODAY, "Đơn của cha");
        assertThat(copies.print(id).kept()).containsKey(KeptKind.IDENTITY).doesNotContainKey(KeptKind.POSTS);
        recorder.settle();
        RequestRow row = branchSees(id);
        assertThat(row.mayBeCarriedOut()).isTrue();
        desk.carryOut(id, row.version());
        assertThatThrownBy(() -> copies.print(id)).hasMessage("dataright.settled-already");
        accounts.actAsStudent(person);
        assertThat(own.all().getFirst().status()).isEqualTo(RequestStatus.DONE);
        assertThat(own.all().getFirst().history())
                .extracting(RequestEvent::deed)
                .containsExactly(RequestDeed.ASKED, RequestDeed.PRINTED, RequestDeed.CARRIED_OUT);
        assertThat(data.looks(true)).extracting(FileViewRow::viewerName).containsExactly(branch.name());
    }

    @Test
    void nobodyAsksForWhoIsOfAge() {
        UUID person = people.at("THPT-DBK", "DU-CAI-LAY", "Võ Thị Đủ Tuổi", TODAY.minusYears(18), PersonStage.ACTIVE);
        UUID almost = people.at(
                "THPT-DBK", "DU-CAI-LAY", "Võ Thị Sắp Đủ", TODAY.minusYears(18).plusDays(1), PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> paper.stop(person, RequestKind.DELETION, Asker.GUARDIAN, TODAY, "Đơn"))
                .hasMessage("dataright.guardian-of-adult");
        assertThatThrownBy(() -> paper.correct(person, PersonField.PHONE, "0901111111", Asker.GUARDIAN, TODAY, "Đơn"))
                .hasMessage("dataright.guardian-of-adult");
        assertThatThrownBy(() -> paper.copy(person, Asker.PUPIL, TODAY, "Đơn")).hasMessage("dataright.copy-of-adult");
        UUID id = paper.copy(almost, Asker.PUPIL, TODAY, "Đơn");
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> copies.print(id)).hasMessage("dataright.copy-of-adult");
    }

    @Test
    void anotherSchoolsBranchSeesAndSettlesNothing() {
        UUID person = person("Võ Thị Trường Khác");
        UUID id = ask(person, PersonField.ETHNICITY, "Khmer");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        assertThat(requests.page(RequestFilter.ALL, 0, 1000)).noneMatch(r -> r.id().equals(id));
        isForeign(() -> desk.carryOut(id, 0));
        isForeign(() -> desk.refuse(id, 0, "x"));
        isForeign(() -> desk.acknowledge(id, 0, false));
        isForeign(() -> copies.print(id));
        isForeign(() -> paper.copy(person, Asker.GUARDIAN, TODAY, "x"));
        isForeign(() -> paper.stop(person, RequestKind.DELETION, Asker.PUPIL, TODAY, "x"));
        isForeign(() -> paper.correct(person, PersonField.PHONE, "0901234567", Asker.PUPIL, TODAY, "x"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOWN_COMMITTEE", "WARD", "YOUTH_UNION", "STUDENT", "ADMINISTRATOR"})
    void onlyTheBranchSettles(Role role) {
        UUID person = person("Võ Thị Không Quyền");
        actAs(role, person);
        isDenied(() -> desk.carryOut(UUID.randomUUID(), 0));
        isDenied(() -> desk.refuse(UUID.randomUUID(), 0, "x"));
        isDenied(() -> copies.print(UUID.randomUUID()));
        isDenied(() -> paper.copy(person, Asker.GUARDIAN, TODAY, "x"));
        isDenied(() -> paper.stop(person, RequestKind.DELETION, Asker.PUPIL, TODAY, "x"));
    }

    @ParameterizedTest
    @EnumSource(names = {"TOWN_COMMITTEE", "WARD", "YOUTH_UNION", "SCHOOL_BRANCH", "ADMINISTRATOR"})
    void onlyTheStudentAsksReadsAndCopiesTheOwnData(Role role) {
        actAs(role, UUID.randomUUID());
        isDenied(() -> data.kept());
        isDenied(() -> data.looks(true));
        isDenied(() -> data.copy(CopyFormat.JSON));
        isDenied(() -> own.delete("x"));
        isDenied(() -> own.all());
    }

    @ParameterizedTest
    @EnumSource(names = {"WARD", "YOUTH_UNION", "STUDENT", "ADMINISTRATOR"})
    void theListIsForBranchAndTown(Role role) {
        actAs(role, person("Võ Thị Danh Sách"));
        isDenied(() -> requests.count(RequestFilter.OPEN));
        isDenied(() -> requests.totals());
    }

    private static LocalDate lastDay(RequestRow row) {
        return Objects.requireNonNull(row.clock()).lastDay();
    }

    private UUID minor(String name) {
        return people.at("THPT-DBK", "DU-CAI-LAY", name, LocalDate.of(2010, 3, 18), PersonStage.ACTIVE);
    }

    private UUID person(String name) {
        return people.at("THPT-DBK", name, PersonStage.ACTIVE);
    }

    private UUID ask(UUID person, PersonField field, String wanted) {
        accounts.actAsStudent(person);
        return own.correct(new CorrectionDraft(field, own.present(field), wanted), "Ghi sai");
    }

    private RequestRow branchSees(UUID id) {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        return requests.page(RequestFilter.ALL, 0, 1000)
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void actAs(Role role, UUID person) {
        switch (role) {
            case STUDENT -> accounts.actAsStudent(person);
            case SCHOOL_BRANCH -> accounts.actAs(role, "CB-DBK");
            case YOUTH_UNION -> accounts.actAs(role, "DT-DBK");
            case WARD, TOWN_COMMITTEE -> accounts.actAs(role, "DU-CAI-LAY");
            case ADMINISTRATOR -> accounts.actAs(role, "TU-DONG-THAP");
        }
    }

    private static void isForeign(ThrowingCallable call) {
        assertThatThrownBy(call).hasMessage("shared.not-found");
    }

    private static void isDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
