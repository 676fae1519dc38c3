package vn.nguontre.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class ConsentServicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHILD_BORN = LocalDate.of(2011, 5, 2);
    private static final Map<ConsentPurpose, Answer> YES = all(Answer.YES);

    @Autowired
    private ConsentRecording recording;

    @Autowired
    private OwnConsent own;

    @Autowired
    private ConsentDirectory directory;

    @Autowired
    private ConsentGate gate;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void leave() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void thePaperOfAChildCountsWhenTheGuardianHasSignedToo() {
        UUID child = child("Trần Thị Nhỏ Tuổi");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        recording.record(List.of(child), new PaperForm(TODAY, YES, Map.of()));
        assertThat(directory.of(child).states()).containsValue(ConsentState.WAITING);
        recording.record(List.of(child), new PaperForm(TODAY, Map.of(), YES));
        assertThat(directory.of(child).states()).isEqualTo(states(ConsentState.GIVEN));
        assertThat(directory.of(child).history())
                .hasSize(8)
                .allMatch(a ->
                        a.way() == AnswerWay.PAPER && a.recordedBy() != null && a.textVersion() == ConsentText.CURRENT);
    }

    @Test
    void theGuardiansAnswersAreNotNotedForWhoNeedsNone() {
        UUID adult = people.silent("THPT-DBK", "Trần Thị Đã Lớn", PersonStage.NOMINATED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        recording.record(List.of(adult), new PaperForm(TODAY, YES, all(Answer.NO)));
        assertThat(directory.of(adult).states()).isEqualTo(states(ConsentState.GIVEN));
        assertThat(directory.of(adult).history()).hasSize(4);
    }

    @Test
    void aBirthdayAsksAgainAndTheListShowsIt() {
        UUID child = child("Trần Thị Sinh Nhật");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        recording.record(List.of(child), new PaperForm(TODAY, YES, YES));
        assertThat(open("Trần Thị Sinh Nhật")).isEmpty();
        clock.set(CHILD_BORN.plusYears(16).atTime(3, 0).toInstant(ZoneOffset.UTC));
        assertThat(open("Trần Thị Sinh Nhật")).containsExactly(child);
        assertThat(directory.of(child).states()).isEqualTo(states(ConsentState.ASK_AGAIN));
        assertThat(gate.missing(ConsentPurpose.MENTORING, List.of(child))).containsValue("Trần Thị Sinh Nhật");
    }

    @Test
    void aWithdrawalCountsAtOnceAndOutlivesAnEarlierPaper() {
        UUID person = people.at("THPT-DBK", "Trần Thị Rút Lại", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        own.withdraw(ConsentPurpose.MENTORING);
        assertThatThrownBy(() -> own.withdraw(ConsentPurpose.MENTORING)).hasMessage("consent.nothing-to-withdraw");
        assertThat(gate.missing(ConsentPurpose.MENTORING, List.of(person))).hasSize(1);
        assertThat(gate.missing(ConsentPurpose.NOMINATION, List.of(person))).isEmpty();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(recording.record(List.of(person), new PaperForm(TODAY, YES, Map.of())))
                .containsExactly("Trần Thị Rút Lại");
        assertThat(state(person, ConsentPurpose.MENTORING)).isEqualTo(ConsentState.WITHDRAWN);
        accounts.actAsStudent(person);
        own.answer(ConsentPurpose.MENTORING, Answer.YES);
        assertThat(state(person, ConsentPurpose.MENTORING)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void theSchoolNotesAWithdrawalWithItsReason() {
        UUID person = people.at("THPT-DBK", "Trần Thị Nhờ Trường", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> recording.withdraw(person, ConsentPurpose.POSTS, Answerer.PUPIL, " "))
                .hasMessage("shared.reason-required");
        recording.withdraw(person, ConsentPurpose.POSTS, Answerer.PUPIL, "Gia đình gửi đơn");
        assertThat(state(person, ConsentPurpose.POSTS)).isEqualTo(ConsentState.WITHDRAWN);
    }

    @Test
    void aFormNeedsAnAnswerAndADayThatHasCome() {
        UUID person = people.silent("THPT-DBK", "Trần Thị Phiếu Trắng", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> recording.record(List.of(person), new PaperForm(TODAY, Map.of(), Map.of())))
                .hasMessage("consent.nothing-answered");
        assertThatThrownBy(() -> recording.record(List.of(person), new PaperForm(TODAY.plusDays(1), YES, YES)))
                .hasMessage("consent.signed-in-future");
        assertThatThrownBy(() -> recording.record(List.of(person), form(Answer.WITHDRAWN)))
                .hasMessage("consent.yes-or-no");
        assertThatThrownBy(() -> recording.record(List.of(), form(Answer.YES))).hasMessage("consent.nobody-chosen");
    }

    @Test
    void allOrNobodyIsRecordedAndForeignPeopleAreNotFound() {
        UUID near = people.silent("THPT-DBK", "Trần Thị Gần Đây", PersonStage.NOMINATED);
        UUID far = people.silent("THPT-LVP", "Trần Thị Nơi Khác", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> recording.record(List.of(near, far), form(Answer.YES)))
                .hasMessage("shared.not-found");
        assertThat(directory.of(near).history()).isEmpty();
        assertThatThrownBy(() -> directory.of(far)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> recording.withdraw(far, ConsentPurpose.POSTS, Answerer.PUPIL, "x"))
                .hasMessage("shared.not-found");
        assertThat(open("Trần Thị Nơi Khác")).isEmpty();
        assertThat(open("Trần Thị Gần Đây")).containsExactly(near);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOWN_COMMITTEE", "WARD", "STUDENT", "ADMINISTRATOR"})
    void onlyTheSchoolRecordsPaper(Role role) {
        UUID person = people.at("THPT-DBK", "Trần Thị Không Quyền", PersonStage.ACTIVE);
        actAs(role, person);
        assertThatThrownBy(() -> recording.record(List.of(person), form(Answer.YES)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> recording.withdraw(person, ConsentPurpose.POSTS, Answerer.PUPIL, "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOWN_COMMITTEE", "WARD", "SCHOOL_BRANCH", "YOUTH_UNION", "ADMINISTRATOR"})
    void nobodyElseAnswersInTheNameOfTheYoungPerson(Role role) {
        actAs(role, UUID.randomUUID());
        assertThatThrownBy(() -> own.answer(ConsentPurpose.POSTS, Answer.YES))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.withdraw(ConsentPurpose.POSTS)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneAnswerAtATimeIsInForce() {
        UUID person = people.at("THPT-DBK", "Trần Thị Hai Lần", PersonStage.ACTIVE);
        assertThatThrownBy(() -> people.agree(person))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_consent_answer_in_force");
    }

    /** The list's SQL and the policy say the same of whoever is made up. */
    @Test
    void theListFindsExactlyThoseWhoHaveStillToAnswer() {
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            LocalDate born = TODAY.minusYears(14 + random.nextInt(6)).minusDays(random.nextInt(400));
            UUID person = people.silent("THPT-TK", "DU-TAN-PHU", "Phan Thị Ngẫu Nhiên", born, PersonStage.NOMINATED);
            transactions.executeWithoutResult(status -> {
                for (int n = random.nextInt(10); n > 0; n--) {
                    insert(person, random);
                }
            });
        }
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        ConsentFilter everybody = new ConsentFilter("Ngẫu Nhiên", "", false);
        List<UUID> expected = directory
                .page(everybody, 0, 100)
                .filter(row -> row.states().values().stream().anyMatch(ConsentState::isOpen))
                .map(ConsentRow::personId)
                .toList();
        assertThat(expected).as("some are answered for, some are not").hasSizeBetween(5, 59);
        assertThat(open("Ngẫu Nhiên")).containsExactlyElementsOf(expected);
        assertThat(directory.count(ConsentFilter.OPEN.withText("Ngẫu Nhiên"))).isEqualTo(expected.size());
        assertThat(directory.classes(everybody)).containsExactly("12A1");
        assertThat(directory.count(everybody.withClass("11B9"))).isZero();
    }

    private void insert(UUID person, Random random) {
        jdbc.sql("""
                insert ignore into consent_answer (id, version, person_id, purpose, answered_by, answer, answered_at, way,
                    text_version, superseded) values (uuid(), 0, ?, ?, ?, ?, ?, 'CARD', 1, false)""")
                .params(
                        person.toString(),
                        ConsentPurpose.values()[random.nextInt(4)].name(),
                        Answerer.values()[random.nextInt(2)].name(),
                        Answer.values()[Math.max(0, random.nextInt(12) - 9)].name(),
                        TODAY.minusDays(random.nextInt(700)).atTime(random.nextInt(24), 30))
                .update();
    }

    private List<UUID> open(String text) {
        return directory
                .page(ConsentFilter.OPEN.withText(text), 0, 100)
                .map(ConsentRow::personId)
                .toList();
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

    private UUID child(String name) {
        return people.silent("THPT-DBK", "DU-CAI-LAY", name, CHILD_BORN, PersonStage.NOMINATED);
    }

    private @Nullable ConsentState state(UUID person, ConsentPurpose purpose) {
        return directory.of(person).states().get(purpose);
    }

    private static PaperForm form(Answer answer) {
        return new PaperForm(TODAY, all(answer), Map.of());
    }

    private static Map<ConsentPurpose, Answer> all(Answer answer) {
        return map(answer);
    }

    private static Map<ConsentPurpose, ConsentState> states(ConsentState state) {
        return map(state);
    }

    private static <T> Map<ConsentPurpose, T> map(T value) {
        Map<ConsentPurpose, T> map = new EnumMap<>(ConsentPurpose.class);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            map.put(purpose, value);
        }
        return map;
    }
}
