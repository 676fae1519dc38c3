package vn.nguontre.dataright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-05, domain.md 5.3: with whom nobody goes on is erased after the next school year, as the questions of consent promise. */
@PortalTest
@Import(Nominations.class)
class FileExpiryTest {
    private static final LocalDate DUE = LocalDate.of(2028, 8, 1);

    @Autowired
    private FileExpiry expiry;

    @Autowired
    private ExpiryQuery query;

    @Autowired
    private ExpiringFiles files;

    @Autowired
    private OwnData ownData;

    @Autowired
    private OwnRequests requests;

    @Autowired
    private RuleBook ruleBook;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private List<RecurringTask<?>> jobs;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leave() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void theTimeEndsWithTheNextSchoolYear() {
        Retention one = new Retention(1, 30);
        assertThat(one.dueOn(new SchoolYear(2026))).isEqualTo(DUE);
        assertThat(one.erasedOn(new SchoolYear(2026), DUE.minusDays(30))).isEqualTo(DUE);
        assertThat(one.erasedOn(new SchoolYear(2026), DUE.minusDays(29))).isEqualTo(DUE.plusDays(1));
        assertThat(one.lastDueBy(DUE)).isEqualTo(new SchoolYear(2026));
        assertThat(one.lastDueBy(DUE.minusDays(1))).isEqualTo(new SchoolYear(2025));
        assertThat(new Retention(2, 30).dueOn(new SchoolYear(2026))).isEqualTo(DUE.plusYears(1));
    }

    @Test
    void thePeriodIsAProposalOfTheRuleBookToBeConfirmed() {
        var value = ruleBook.value(Rule.RETENTION_SCHOOL_YEARS, LocalDate.of(2026, 12, 1));
        assertThat(value.amount()).isEqualByComparingTo("1");
        assertThat(value.toBeConfirmed()).isTrue();
        assertThat(value.legalSource()).contains("domain.md 5.3");
    }

    @Test
    void aRefusedPersonIsErasedOnTheDayAndNotBeforeAndOnlyOnce() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Không Duyệt", PersonStage.NOT_PURSUED);
        at(DUE.minusDays(30));
        expiry.eraseDue();
        at(DUE.minusDays(1));
        expiry.eraseDue();
        assertThat(isErased(person)).isFalse();
        at(DUE);
        expiry.eraseDue();
        assertThat(isErased(person)).isTrue();
        expiry.eraseDue();
        expiry.erase(person);
        assertThat(traces(person)).containsExactly("NOT_PURSUED");
    }

    @Test
    void whoNeverAnsweredIsErasedToo() {
        UUID person = people.silent("THPT-DBK", "Đoàn Thị Im Lặng", PersonStage.NOMINATED);
        announced();
        at(DUE);
        expiry.erase(person);
        assertThat(traces(person)).containsExactly("NO_ANSWER");
    }

    @Test
    void whoTookEverythingBackInTheSchemeIsErased() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Rút Hết", PersonStage.AWAY);
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            people.takeBack(person, purpose);
        }
        announced();
        at(DUE);
        expiry.erase(person);
        assertThat(traces(person)).containsExactly("WITHDRAWN");
    }

    @ParameterizedTest
    @EnumSource(
            value = PersonStage.class,
            names = {"ACTIVE", "AWAY", "GRADUATED", "RETURNED"})
    void whoBelongsToTheSchemeStays(PersonStage stage) {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Ở Lại " + stage.ordinal(), stage);
        stays(person);
    }

    @Test
    void whoStillAgreesToAKeeperStays() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Còn Đồng Hành", PersonStage.AWAY);
        people.takeBack(person, ConsentPurpose.NOMINATION);
        stays(person);
    }

    @Test
    void whoStandsInTheCurrentRoundOrWaitsForAWordStays() {
        nominations.freshRound();
        NomineeRow waiting = nominations.submitted("THPT-DBK", 1).getFirst();
        NomineeRow listed =
                nominations.rows(nominations.listedSilently("THPT-DBK", 1)).getFirst();
        stays(waiting.personId());
        stays(listed.personId());
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.close(rounds.current().orElseThrow().id());
        stays(waiting.personId());
        announced();
        at(DUE);
        expiry.erase(listed.personId());
        assertThat(traces(listed.personId())).containsExactly("NO_ANSWER");
    }

    @Test
    void whoIsNominatedAgainLaterIsKeptFromThenOn() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Lại Lên", PersonStage.NOT_PURSUED);
        assertThat(query.of(person))
                .hasValueSatisfying(f -> assertThat(f.erasedOn()).isEqualTo(DUE));
        run("update consent_answer set answered_at = '2027-09-01' where person_id = ?", person.toString());
        assertThat(query.of(person))
                .hasValueSatisfying(f -> assertThat(f.erasedOn()).isEqualTo(DUE.plusYears(1)));
        stays(person);
    }

    @Test
    void withARequestARewardAnAdmissionOrARunStillOpenNothingIsTouched() {
        UUID asks = people.at("THPT-DBK", "Đoàn Thị Còn Hỏi", PersonStage.NOT_PURSUED);
        accounts.actAsStudent(asks);
        requests.restrict("Em hỏi");
        stays(asks);
        UUID proposed = people.at("THPT-DBK", "Đoàn Thị Chờ Thưởng", PersonStage.NOT_PURSUED);
        run("""
                insert into reward (id, version, person_id, kind_id, achievement, achieved_on, status, proposing_unit_id,
                    proposed_by_account_id, proposed_by_name, proposed_by_unit_name, proposed_at)
                select uuid(), 0, p.id, k.id, 'Giải', '2026-05-02', 'PROPOSED', p.school_id, uuid(), 'A', 'B', '2026-06-01'
                from person p, reward_kind k where p.id = ? limit 1""", proposed.toString());
        stays(proposed);
        UUID inRun = people.at("THPT-DBK", "Đoàn Thị Trong Lần Xét", PersonStage.NOT_PURSUED);
        String run = Ids.next().toString();
        run("""
                insert into allocation_run (id, version, graduation_year, status, proposed_by_account_id, proposed_by_name,
                    proposed_by_unit_name, proposed_at) values (?, 0, ?, 'PROPOSED', uuid(), 'A', 'B', '2026-11-01')""", run, 150_001);
        run(
                "insert into run_line (id, version, run_id, person_id) values (?, 0, ?, ?)",
                Ids.next().toString(),
                run,
                inRun.toString());
        stays(inRun);
    }

    @Test
    void twoAtOnceEraseAFileOnce() throws Exception {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Hai Nút", PersonStage.NOT_PURSUED);
        announced();
        at(DUE);
        Callable<Object> deed = Executors.callable(() -> expiry.erase(person));
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var done : pool.invokeAll(Stream.generate(() -> deed).limit(4).toList())) {
                done.get();
            }
        }
        assertThat(traces(person)).containsExactly("NOT_PURSUED");
    }

    @Test
    void theBranchSeesItBeforehandAndTheYoungPersonToo() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Báo Trước", PersonStage.NOT_PURSUED);
        UUID elsewhere = people.at("THPT-TK", "Đoàn Thị Trường Bạn", PersonStage.NOT_PURSUED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        int soon = files.countSoon();
        assertThat(files.page(0, 10_000))
                .filteredOn(f -> f.personId().equals(person) || f.personId().equals(elsewhere))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.erasedOn()).isEqualTo(DUE);
                    assertThat(f.reason()).isEqualTo(ExpiryReason.NOT_PURSUED);
                    assertThat(f.schoolClass()).isEqualTo("12A1");
                });
        assertThat(files.count()).isGreaterThan(soon);
        at(DUE.minusDays(31));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(files.countSoon()).as("DP-05b").isEqualTo(soon);
        at(DUE.minusDays(30));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(files.countSoon()).isGreaterThan(soon);
        accounts.actAsStudent(person);
        assertThat(ownData.erasedOn()).contains(DUE);
        announced();
        at(DUE);
        expiry.erase(person);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(files.erased()).anySatisfy(e -> assertThat(e.on()).isEqualTo(DUE));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"TOWN_COMMITTEE", "YOUTH_UNION", "WARD", "ADMINISTRATOR"})
    void onlyTheBranchReadsTheList(Role role) {
        accounts.actAs(role, role == Role.YOUTH_UNION ? "DT-DBK" : "DU-CAI-LAY");
        assertThatThrownBy(() -> files.page(0, 10)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.countSoon()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void thePortalHasTheJob() {
        assertThat(jobs).extracting(RecurringTask::getName).contains("dataright-files-expired", "nomination-seals-due");
    }

    @Test
    void nothingIsErasedUnannouncedAlsoAfterTheTimeIsOver() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Bất Ngờ", PersonStage.NOT_PURSUED);
        at(DUE.plusYears(1));
        expiry.erase(person);
        assertThat(isErased(person)).isFalse();
        expiry.eraseDue();
        assertThat(isErased(person)).isFalse();
        assertThat(query.of(person))
                .hasValueSatisfying(
                        f -> assertThat(f.erasedOn()).isEqualTo(DUE.plusYears(1).plusDays(30)));
        at(DUE.plusYears(1).plusDays(30));
        expiry.eraseDue();
        assertThat(isErased(person)).isTrue();
    }

    @Test
    void whoGoesOnMeanwhileIsAnnouncedNoMore() {
        UUID person = people.at("THPT-DBK", "Đoàn Thị Lại Tiếp", PersonStage.NOT_PURSUED);
        announced();
        run("update person set stage = 'ACTIVE' where id = ?", person.toString());
        announced();
        assertThat(jdbc.sql("select count(*) from expiry_notice where person_id = ?")
                        .param(person.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    /** The day of the announcement that lets a file be erased when its time is over. */
    private void announced() {
        at(DUE.minusDays(30));
        transaction.executeWithoutResult(t -> query.announce());
    }

    private void stays(UUID person) {
        announced();
        at(DUE);
        expiry.erase(person);
        clock.reset();
        assertThat(isErased(person)).isFalse();
        assertThat(traces(person)).isEmpty();
    }

    private void at(LocalDate day) {
        Instant morning = day.atTime(9, 0).atZone(Today.VIETNAM).toInstant();
        clock.set(morning);
    }

    private void run(String sql, Object... params) {
        transaction.executeWithoutResult(t -> jdbc.sql(sql).params(params).update());
    }

    private boolean isErased(UUID person) {
        return jdbc.sql("select erased_at is not null from person where id = ?")
                .param(person.toString())
                .query(Boolean.class)
                .single();
    }

    private List<String> traces(UUID person) {
        return jdbc.sql("select reason from expired_file where person_id = ?")
                .param(person.toString())
                .query(String.class)
                .list();
    }
}
