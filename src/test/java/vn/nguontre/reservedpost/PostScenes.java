package vn.nguontre.reservedpost;

import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.YoungPeople;

/** What tests of reserved posts start from, made through the services; every scene has a year of its own. */
@TestComponent
public class PostScenes {
    private static final int FIRST_YEAR = 2030;
    private static final int LAST_YEAR = 2099;
    private static final int RESERVE = 8;
    private static final AtomicInteger YEAR = new AtomicInteger(FIRST_YEAR);
    private static final String WHAT_HANGS_ON_A_YEAR = """
            with recursive t (name) as (
                select cast('reserved_post' as char(64)) union select 'allocation_run' union
                select r.table_name from information_schema.referential_constraints r join t on t.name = r.referenced_table_name
                where r.constraint_schema = database())
            select name from t""";

    static final MeetingDraft MINUTES = new MeetingDraft(
            LocalDate.of(2026, 11, 20),
            List.of("Nguyễn Văn Chủ Trì", "Trần Thị Ủy Viên", "Lê Văn Thư Ký"),
            3,
            0,
            "21-KL/BCĐ",
            LocalDate.of(2026, 11, 20));

    private final Accounts accounts;
    private final YoungPeople people;
    private final PostLedger ledger;
    private final PostInterest interest;
    private final FitJudging judging;
    private final AllocationRuns runs;
    private final RunDecision decision;
    private final JdbcTemplate jdbc;

    PostScenes(
            Accounts accounts,
            YoungPeople people,
            PostLedger ledger,
            PostInterest interest,
            FitJudging judging,
            AllocationRuns runs,
            RunDecision decision,
            JdbcTemplate jdbc) {
        this.accounts = accounts;
        this.people = people;
        this.ledger = ledger;
        this.interest = interest;
        this.judging = judging;
        this.runs = runs;
        this.decision = decision;
        this.jdbc = jdbc;
    }

    /** Years are few: when they run out and nobody acts yet, thus between two tests, the used ones are emptied. */
    public int freshYear() {
        boolean betweenTests = SecurityContextHolder.getContext().getAuthentication() == null;
        if (YEAR.get() > LAST_YEAR - RESERVE && betweenTests) {
            emptyTheYears();
            YEAR.set(FIRST_YEAR);
        }
        return YEAR.getAndIncrement();
    }

    /** Nothing of a run may be deleted; only emptying whole tables is not asked. */
    private void emptyTheYears() {
        List<String> tables = jdbc.queryForList(WHAT_HANGS_ON_A_YEAR, String.class);
        jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("set foreign_key_checks = 0");
                for (String table : tables) {
                    statement.execute("truncate table " + table);
                }
                return statement.execute("set foreign_key_checks = 1");
            }
        });
    }

    public static PostDraft draft(int year, int places) {
        return new PostDraft(
                year,
                "Phòng Tư pháp",
                "Chuyên viên pháp chế",
                List.of("Luật", "Luật kinh tế"),
                DegreeLevel.BACHELOR,
                places,
                plan("Kế hoạch số 12-KH/TU"));
    }

    static PlanLine plan(String document) {
        return new PlanLine(document, "4", "Chuyên viên (01.003)", Set.of(RecruitmentMethod.COMPETITION));
    }

    /** An open post, entered by the committee; afterwards the committee acts. */
    public UUID openPost(int year, int places) {
        committee();
        UUID id = ledger.enter(draft(year, places));
        ledger.open(id, ledger.row(id).version());
        return id;
    }

    /** A person away at university whose major was judged to fit; afterwards the committee acts. */
    public UUID candidate(String name, int year, DegreeGrade grade, UUID... posts) {
        UUID id = interested(name, year, grade, posts);
        committee();
        for (UUID post : posts) {
            judging.judge(id, post, Fit.FIT, "Đúng ngành");
        }
        return id;
    }

    /** The same, not yet judged; afterwards the student acts. */
    public UUID interested(String name, int year, DegreeGrade grade, UUID... posts) {
        UUID id = people.at("THPT-DBK", name, PersonStage.AWAY);
        accounts.actAsStudent(id);
        interest.stateStudy(study(year, grade));
        interest.rank(List.of(posts));
        return id;
    }

    public static StudyDraft study(int year, DegreeGrade grade) {
        return new StudyDraft(
                "Đại học Luật TP. Hồ Chí Minh",
                "Luật",
                null,
                DegreeLevel.BACHELOR,
                grade,
                LocalDate.of(year - 4, 9, 5),
                LocalDate.of(year, 6, 30),
                false);
    }

    /** Enters the committee's decision and lets another officer close it, who acts afterwards. */
    public RunDetails decide(int year, Departure... departures) {
        prepare(year, departures);
        committee();
        RunDetails prepared = runs.latest(year).orElseThrow();
        decision.close(prepared.id(), prepared.version());
        return runs.latest(year).orElseThrow();
    }

    public void prepare(int year, Departure... departures) {
        RunDetails proposed = runs.latest(year).orElseThrow();
        decision.prepare(proposed.id(), proposed.version(), MINUTES, List.of(departures));
    }

    /** Every time another officer of the committee. */
    public void committee() {
        accounts.actAs(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY");
    }

    /** A committee that looks after none of our schools. */
    public void foreignCommittee() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-TAN-PHU");
    }
}
