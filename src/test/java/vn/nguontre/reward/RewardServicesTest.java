package vn.nguontre.reward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class RewardServicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate ACHIEVED = LocalDate.of(2026, 5, 20);

    @Autowired
    private RewardTeller teller;

    @Autowired
    private RewardProposal proposal;

    @Autowired
    private RewardDecision decision;

    @Autowired
    private RewardDirectory directory;

    @Autowired
    private RewardCatalogue catalogue;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aProposalIsApprovedWithTheMoneyOfTheDecisionsDay() {
        UUID person = people.at("THPT-DBK", "Hồ Thị Khen Thưởng", PersonStage.ACTIVE);
        UUID reward = propose(person, "GK-CA-NHAN");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(decision.amount(reward, LocalDate.of(2026, 6, 30)))
                .map(RewardAmount::amount)
                .contains(710_000L);
        assertThat(decision.amount(reward, TODAY)).map(RewardAmount::amount).contains(760_000L);
        assertThat(decision.amount(reward, LocalDate.of(2023, 12, 31))).isEmpty();
        decision.approve(reward, 0, new DecisionDraft("15-QĐ/TU", LocalDate.of(2026, 6, 30)));
        RewardRow row = directory.ofPerson(person).getFirst();
        assertThat(row)
                .extracting(RewardRow::status, RewardRow::amount, RewardRow::baseSalary, RewardRow::decisionNumber)
                .containsExactly(RewardStatus.APPROVED, 710_000L, 2_340_000L, "15-QĐ/TU");
    }

    @Test
    void aRefusalIsToldToOfficersAndKeptFromTheStudent() {
        UUID person = people.at("THPT-DBK", "Hồ Thị Kể Lại", PersonStage.ACTIVE);
        UUID reward = propose(person, "BIEU-DUONG");
        Actor town = accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(reward, 0, "Đã khen ở trường");
        assertThat(teller.story(person, town).map(Happening::textKey))
                .containsExactly("reward.story.proposed", "reward.story.REFUSED");
        Actor student = accounts.actAsStudent(person);
        assertThat(teller.story(person, student)).isEmpty();
    }

    @Test
    void nothingIsDecidedTwiceNorOnAnOutdatedView() {
        UUID reward = propose(people.at("THPT-DBK", "Hồ Thị Một Lần", PersonStage.AWAY), "BIEU-DUONG");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(reward, 0, "Đã khen ở trường");
        DecisionDraft late = new DecisionDraft("16-QĐ/TU", TODAY);
        assertThatThrownBy(() -> decision.approve(reward, 0, late)).hasMessage("shared.changed-meanwhile");
        assertThatThrownBy(() -> decision.approve(reward, 1, late)).hasMessage("reward.already-decided");
        assertThatThrownBy(() -> decision.refuse(reward, 1, "lần nữa")).hasMessage("reward.already-decided");
    }

    @Test
    void aDecisionNeedsNumberAndAPossibleDayAndARefusalItsReason() {
        UUID reward = propose(people.at("THPT-DBK", "Hồ Thị Đủ Điều", PersonStage.ACTIVE), "GK-CA-NHAN");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> decision.approve(reward, 0, new DecisionDraft(" ", TODAY)))
                .hasMessage("reward.decision-number-required");
        assertThatThrownBy(() -> decision.approve(reward, 0, new DecisionDraft("1", TODAY.plusDays(1))))
                .hasMessage("reward.decided-in-future");
        assertThatThrownBy(() -> decision.approve(reward, 0, new DecisionDraft("1", ACHIEVED.minusDays(1))))
                .hasMessage("reward.decided-before-achieved");
        assertThatThrownBy(() -> decision.approve(reward, 0, new DecisionDraft("1", LocalDate.of(2023, 7, 1))))
                .hasMessage("reward.kind-not-in-force");
        assertThatThrownBy(() -> decision.refuse(reward, 0, " ")).hasMessage("shared.reason-required");
    }

    @Test
    void proposalsAreForApprovedPeopleOnceWithAnAchievementThatHasHappened() {
        UUID nominated = people.at("THPT-DBK", "Hồ Thị Chưa Duyệt", PersonStage.NOMINATED);
        UUID person = people.at("THPT-DBK", "Hồ Thị Có Công", PersonStage.ACTIVE);
        UUID kind = kind("HS-3-TOT");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> proposal.propose(new RewardDraft(nominated, kind, "Giải nhất", ACHIEVED)))
                .hasMessage("reward.person-not-approved");
        assertThatThrownBy(() -> proposal.propose(new RewardDraft(person, kind, " ", ACHIEVED)))
                .hasMessage("reward.achievement-required");
        assertThatThrownBy(() -> proposal.propose(new RewardDraft(person, kind, "Giải", TODAY.plusDays(1))))
                .hasMessage("reward.achieved-in-future");
        proposal.propose(new RewardDraft(person, kind, "Giải nhất", ACHIEVED));
        assertThatThrownBy(() -> proposal.propose(new RewardDraft(person, kind, "Giải nhất", ACHIEVED)))
                .hasMessage("reward.already-proposed");
        assertThat(directory.alreadyFor(person, LocalDate.of(2025, 9, 1))).hasSize(1);
        assertThat(directory.alreadyFor(person, LocalDate.of(2026, 9, 1))).isEmpty();
    }

    @Test
    void twoOfficersAtTheSameMomentProposeTheSameOnce() throws Exception {
        UUID person = people.at("THPT-DBK", "Hồ Thị Một Lần", PersonStage.ACTIVE);
        RewardDraft draft = new RewardDraft(person, kind("GK-CA-NHAN"), "Giải nhất", ACHIEVED);
        CyclicBarrier start = new CyclicBarrier(2);
        AtomicInteger done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> both = Stream.of("CB-DBK", "DT-DBK")
                    .<Future<?>>map(unit -> threads.submit(() -> {
                        accounts.actAs(unit.startsWith("CB") ? Role.SCHOOL_BRANCH : Role.YOUTH_UNION, unit);
                        start.await();
                        try {
                            proposal.propose(draft);
                            done.incrementAndGet();
                        } catch (RuleViolation | DataIntegrityViolationException otherWasFaster) {
                            assertThat(otherWasFaster.getMessage())
                                    .containsAnyOf("already-proposed", "uq_reward_standing");
                        } finally {
                            accounts.nobody();
                        }
                        return null;
                    }))
                    .toList();
            for (Future<?> one : both) {
                one.get();
            }
        }
        assertThat(done).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK", "WARD, DU-TAN-PHU"})
    void outsideTheScopeNothingIsProposedOrSeen(Role role, String unit) {
        UUID person = people.at("THPT-LVP", "Hồ Thị Nơi Xa", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        RewardDraft draft = new RewardDraft(person, kind("GK-CA-NHAN"), "Giải nhất", ACHIEVED);
        assertThatThrownBy(() -> proposal.propose(draft)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> directory.ofPerson(person)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> directory.alreadyFor(person, ACHIEVED)).hasMessage("shared.not-found");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        proposal.propose(draft);
        accounts.actAs(role, unit);
        RewardFilter far = new RewardFilter("Nơi Xa", null);
        assertThat(directory.page(far, 0, 50)).isEmpty();
        assertThat(directory.count(far)).isZero();
    }

    @Test
    void aTownCommitteeWithoutTheSchoolDecidesNothingThere() {
        UUID reward = propose(people.at("THPT-DBK", "Hồ Thị Ngoài Thị", PersonStage.ACTIVE), "GK-CA-NHAN");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-TAN-PHU");
        assertThatThrownBy(() -> decision.amount(reward, TODAY)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> decision.approve(reward, 0, new DecisionDraft("1", TODAY)))
                .hasMessage("shared.not-found");
        assertThatThrownBy(() -> decision.refuse(reward, 0, "không")).hasMessage("shared.not-found");
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_BRANCH", "YOUTH_UNION", "WARD", "STUDENT", "ADMINISTRATOR"})
    void onlyTheTownDecidesAndKeepsTheCatalogue(Role role) {
        UUID person = people.at("THPT-DBK", "Hồ Thị Không Quyền", PersonStage.ACTIVE);
        UUID reward = propose(person, "GK-CA-NHAN");
        actAs(role, person);
        assertThatThrownBy(() -> decision.amount(reward, TODAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decision.approve(reward, 0, new DecisionDraft("1", TODAY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decision.refuse(reward, 0, "không")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.add(draft(BigDecimal.ONE, null))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.change(kind("BK-TINH"), draft(BigDecimal.ONE, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"TOWN_COMMITTEE", "STUDENT", "ADMINISTRATOR"})
    void theTownStudentsAndAdministratorsProposeNothing(Role role) {
        UUID person = people.at("THPT-DBK", "Hồ Thị Tự Xin", PersonStage.ACTIVE);
        actAs(role, person);
        assertThatThrownBy(() -> proposal.propose(new RewardDraft(person, kind("BK-TINH"), "Giải", ACHIEVED)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAdministratorReadsNoRewards() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertThatThrownBy(() -> directory.count(RewardFilter.NONE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> catalogue.all()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStudentSeesOnlyOwnApprovedRewards() {
        UUID own = people.at("THPT-DBK", "Hồ Thị Của Em", PersonStage.ACTIVE);
        UUID other = people.at("THPT-DBK", "Hồ Thị Của Bạn", PersonStage.ACTIVE);
        UUID approved = propose(own, "GK-CA-NHAN");
        propose(own, "BK-TINH");
        propose(other, "BK-TINH");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.approve(approved, 0, new DecisionDraft("17-QĐ/TU", TODAY));
        accounts.actAsStudent(own);
        assertThat(directory.page(RewardFilter.NONE, 0, 50))
                .extracting(RewardRow::id)
                .containsExactly(approved);
        assertThat(directory.ofPerson(own)).extracting(RewardRow::id).containsExactly(approved);
        assertThatThrownBy(() -> directory.ofPerson(other)).hasMessage("shared.not-found");
    }

    @Test
    void theCatalogueTakesMultipleOrFixedAmountAndNeverBoth() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> catalogue.add(draft(BigDecimal.ONE, 5L))).hasMessage("reward.multiple-or-fixed");
        assertThatThrownBy(() -> catalogue.add(draft(null, null))).hasMessage("reward.multiple-or-fixed");
        UUID added = catalogue.add(draft(null, 500_000L));
        catalogue.change(added, draft(new BigDecimal("0.5"), null));
        assertThat(catalogue.inForceOn(TODAY)).extracting(RewardKindRow::id).contains(added);
        assertThatThrownBy(() -> jdbc.sql("update reward_kind set fixed_amount = 1 where id = ?")
                        .param(added.toString())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("ck_reward_kind_amount");
    }

    private UUID propose(UUID person, String kindCode) {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        return proposal.propose(new RewardDraft(person, kind(kindCode), "Giải nhất cấp tỉnh", ACHIEVED));
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

    private UUID kind(String code) {
        return UUID.fromString(jdbc.sql("select id from reward_kind where code = ?")
                .param(code)
                .query(String.class)
                .single());
    }

    private static RewardKindDraft draft(@Nullable BigDecimal multiple, @Nullable Long fixed) {
        return new RewardKindDraft(
                "Giấy khen thử",
                RewardForm.CERTIFICATE,
                "Đơn vị thử",
                "Văn bản thử",
                multiple,
                fixed,
                TODAY,
                null,
                true);
    }
}
