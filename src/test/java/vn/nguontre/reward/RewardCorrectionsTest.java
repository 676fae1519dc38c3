package vn.nguontre.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class RewardCorrectionsTest {
    private static final LocalDate ACHIEVED = LocalDate.of(2026, 5, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Autowired
    private RewardProposal proposal;

    @Autowired
    private RewardDecision decision;

    @Autowired
    private RewardCorrections corrections;

    @Autowired
    private RewardTeller teller;

    @Autowired
    private RewardDirectory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    private UUID person = new UUID(0, 0);

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void theMoneyFollowsTheRightDayAndTheOldDecisionStaysReadable() {
        UUID reward = approved("31-QĐ/TU", JUNE);
        assertThat(own().amount()).isEqualTo(710_000L);
        corrections.correct(reward, 1, draft("GK-CA-NHAN", "32-QĐ/TU", JULY), "Gõ nhầm số và ngày");
        assertThat(own())
                .extracting(RewardRow::amount, RewardRow::baseSalary, RewardRow::decisionNumber, RewardRow::decidedOn)
                .containsExactly(760_000L, 2_530_000L, "32-QĐ/TU", JULY);
        CorrectionRow old = corrections.ofPerson(person).getFirst();
        assertThat(old.decisionNumber()).isEqualTo("31-QĐ/TU");
        assertThat(old.decidedOn()).isEqualTo(JUNE);
        assertThat(old.amount()).isEqualTo(710_000L);
        assertThat(old.at()).isEqualTo(MutableClock.START);
        assertThat(old.actorName()).startsWith("Người thử");
        assertThat(old.reason()).isEqualTo("Gõ nhầm số và ngày");
        accounts.actAsStudent(person);
        assertThat(own().decisionNumber()).isEqualTo("32-QĐ/TU");
    }

    @Test
    void aCorrectionIsToldToOfficersAndTheStudentReadsWhatIsRight() {
        UUID reward = approved("41-QĐ/TU", JUNE);
        corrections.correct(reward, 1, draft("GK-CA-NHAN", "42-QĐ/TU", JUNE), "Gõ nhầm số");
        Actor town = accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        Happening told = teller.story(person, town)
                .filter(h -> h.textKey().equals("reward.story.corrected.APPROVED"))
                .findFirst()
                .orElseThrow();
        assertThat(told.words().getLast()).isEqualTo("41-QĐ/TU");
        assertThat(told.because()).isEqualTo("Gõ nhầm số");
        Actor student = accounts.actAsStudent(person);
        assertThat(teller.story(person, student).map(Happening::textKey))
                .containsExactly("reward.story.proposed", "reward.story.APPROVED");
    }

    @Test
    void whatWasRefusedByMistakeIsGiven() {
        UUID reward = proposed();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(reward, 0, "Nhầm người");
        corrections.correct(reward, 1, draft("GK-CA-NHAN", "33-QĐ/TU", JUNE), "Từ chối nhầm");
        assertThat(own().status()).isEqualTo(RewardStatus.APPROVED);
        assertThat(own().refusalReason()).isNull();
        CorrectionRow old = corrections.ofPerson(person).getFirst();
        assertThat(old.status()).isEqualTo(RewardStatus.REFUSED);
        assertThat(old.refusalReason()).isEqualTo("Nhầm người");
        assertThat(old.decisionNumber()).isNull();
    }

    @Test
    void aRefusalIsNotTurnedAroundWithoutConsentButASlipIsPutRight() {
        UUID refused = proposed();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(refused, 0, "Nhầm");
        people.takeBack(person, ConsentPurpose.REWARDS);
        assertThatThrownBy(() -> corrections.correct(refused, 1, draft("GK-CA-NHAN", "1", JUNE), "Nhầm"))
                .isInstanceOf(RuntimeException.class);
        assertThat(own().status()).isEqualTo(RewardStatus.REFUSED);
        UUID given = approved("34-QĐ/TU", JUNE);
        people.takeBack(person, ConsentPurpose.REWARDS);
        corrections.correct(given, 1, draft("GK-CA-NHAN", "35-QĐ/TU", JUNE), "Gõ nhầm");
        assertThat(own().decisionNumber()).isEqualTo("35-QĐ/TU");
    }

    @Test
    void nothingIsCorrectedTwiceAtOnce() {
        UUID reward = approved("36-QĐ/TU", JUNE);
        corrections.correct(reward, 1, draft("GK-CA-NHAN", "37-QĐ/TU", JUNE), "Gõ nhầm");
        refuses("shared.changed-meanwhile", reward, 1, draft("GK-CA-NHAN", "38-QĐ/TU", JUNE));
        assertThat(corrections.ofPerson(person)).hasSize(1);
        assertThat(own().decisionNumber()).isEqualTo("37-QĐ/TU");
    }

    @Test
    void aCorrectionKeepsTheRulesOfADecision() {
        UUID open = proposed();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        refuses("reward.not-decided", open, 0, draft("GK-CA-NHAN", "1", JUNE));
        UUID reward = approved("39-QĐ/TU", JUNE);
        refuses("reward.correction-changes-nothing", reward, 1, draft("GK-CA-NHAN", " 39-QĐ/TU ", JUNE));
        refuses("reward.decision-number-required", reward, 1, draft("GK-CA-NHAN", " ", JULY));
        refuses("reward.decided-before-achieved", reward, 1, draft("GK-CA-NHAN", "1", ACHIEVED.minusDays(1)));
        refuses("reward.decided-in-future", reward, 1, draft("GK-CA-NHAN", "1", LocalDate.of(2026, 11, 24)));
        refuses("reward.kind-not-in-force", reward, 1, draft("GK-CA-NHAN", "1", LocalDate.of(2023, 7, 1)));
        assertThatThrownBy(() -> corrections.correct(reward, 1, draft("GK-CA-NHAN", "1", JULY), " "))
                .hasMessage("shared.reason-required");
        assertThat(corrections.ofPerson(person)).isEmpty();
    }

    @Test
    void theKindMayBeRightedButNotIntoOneGivenAlready() {
        UUID reward = approved("40-QĐ/TU", JUNE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        proposal.propose(new RewardDraft(person, kind("BIEU-DUONG"), "Giải nhất", ACHIEVED));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        refuses("reward.already-proposed", reward, 1, draft("BIEU-DUONG", "40-QĐ/TU", JUNE));
        corrections.correct(reward, 1, draft("HS-3-TOT", "40-QĐ/TU", JUNE), "Nhầm hình thức");
        assertThat(corrections.ofPerson(person)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"})
    void onlyTheTownCommitteeCorrects(Role role, String unit) {
        UUID reward = approved("41-QĐ/TU", JUNE);
        CorrectionDraft draft = draft("GK-CA-NHAN", "42-QĐ/TU", JUNE);
        accounts.actAs(role, unit);
        assertThatThrownBy(() -> corrections.correct(reward, 1, draft, "Nhầm"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theStudentAndAForeignSchoolDoNotReadWhatStoodThereBefore() {
        UUID reward = approved("43-QĐ/TU", JUNE);
        corrections.correct(reward, 1, draft("GK-CA-NHAN", "44-QĐ/TU", JUNE), "Nhầm");
        assertThatThrownBy(() -> corrections.correct(UUID.randomUUID(), 0, draft("GK-CA-NHAN", "1", JUNE), "Nhầm"))
                .hasMessage("shared.not-found");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> corrections.ofPerson(person)).hasMessage("shared.not-found");
        accounts.actAsStudent(person);
        assertThatThrownBy(() -> corrections.ofPerson(person)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID proposed() {
        person = people.at("THPT-DBK", "Hồ Thị Đính Chính", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        return proposal.propose(new RewardDraft(person, kind("GK-CA-NHAN"), "Giải nhất", ACHIEVED));
    }

    private UUID approved(String number, LocalDate day) {
        UUID reward = proposed();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.approve(reward, 0, new DecisionDraft(number, day));
        return reward;
    }

    private RewardRow own() {
        return directory.ofPerson(person).getFirst();
    }

    private CorrectionDraft draft(String kind, String number, LocalDate day) {
        return new CorrectionDraft(kind(kind), new DecisionDraft(number, day));
    }

    private void refuses(String key, UUID reward, int version, CorrectionDraft draft) {
        assertThatThrownBy(() -> corrections.correct(reward, version, draft, "Nhầm"))
                .hasMessage(key);
    }

    private UUID kind(String code) {
        return jdbc.sql("select id from reward_kind where code = ?")
                .param(code)
                .query((r, n) -> UUID.fromString(r.getString(1)))
                .single();
    }
}
