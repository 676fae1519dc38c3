package vn.nguontre.dataright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.nomination.ListHistoryService;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.ContactDraft;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-05: what is deleted cannot be found anywhere any more, and what is decided stays without a name. */
@PortalTest
@Import(Nominations.class)
class ErasureTest {
    @Autowired
    private OwnRequests own;

    @Autowired
    private DataRequestDesk desk;

    @Autowired
    private DataRequestDirectory requests;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private ConsentGate gate;

    @Autowired
    private FileViewRecorder recorder;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private ListHistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leave() {
        accounts.nobody();
    }

    @Test
    void nothingOfAnErasedPersonIsFoundInAnyTable() throws Exception {
        UUID person = people.at("THPT-DBK", "Phùng Thị Quên Đi", PersonStage.ACTIVE);
        String username = accounts.open(Role.STUDENT, "THPT-DBK", person);
        accounts.actAs(username);
        upkeep.changeContact(
                person, new ContactDraft("0900000777", "quendi777@example.vn", "Ấp 777", "Mẹ Quên", "0900000778"));
        upkeep.stateStudy(
                person,
                new StudyDraft(
                        "Đại học 777",
                        "Luật",
                        null,
                        DegreeLevel.BACHELOR,
                        null,
                        LocalDate.of(2026, 9, 5),
                        LocalDate.of(2030, 7, 5),
                        false));
        UUID id = own.delete("Em tên Quên Đi");
        String number = jdbc.sql("select citizen_number from person where id = ?")
                .param(person.toString())
                .query(String.class)
                .single();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        directory.details(person);
        recorder.settle();
        desk.acknowledge(id, 0, false);
        desk.carryOut(id, 1);
        recorder.settle();
        assertThat(everyText())
                .noneMatch(t -> t.contains("Quên Đi") || t.contains("quendi777") || t.contains(number))
                .noneMatch(t -> t.contains("0900000777") || t.contains("Ấp 777") || t.contains("Đại học 777"))
                .noneMatch(t -> t.equals(username));
        assertThatThrownBy(() -> directory.details(person)).hasMessage("shared.not-found");
        assertThat(directory.count(new PersonFilter("Quên Đi", null, null))).isZero();
        assertThatThrownBy(() -> users.loadUserByUsername(username)).isInstanceOf(Exception.class);
        assertThat(gate.missing(ConsentPurpose.POSTS, List.of(person))).hasSize(1);
        RequestRow row = requests.page(RequestFilter.ALL, 0, 1000)
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(row.status()).isEqualTo(RequestStatus.DONE);
        assertThat(row.personName()).isEqualTo("Đã xóa");
        assertThat(jdbc.sql("select count(*) from file_view where person_id = ?")
                        .param(person.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anUndecidedRewardGoesAndAnApprovedOneStaysWithoutIdentity() {
        UUID person = people.at("THPT-DBK", "Phùng Thị Có Thưởng", PersonStage.ACTIVE);
        transaction.executeWithoutResult(t -> {
            reward(person, "PROPOSED");
            reward(person, "APPROVED");
        });
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(person);
        List<Map<String, Object>> left = jdbc.sql("select status, achievement from reward where person_id = ?")
                .param(person.toString())
                .query()
                .listOfRows();
        assertThat(left).containsExactly(Map.of("status", "APPROVED", "achievement", "Đã xóa"));
    }

    @Test
    void aNominationThatIsNotDecidedGoesWithTheFileThatNamedThem() {
        UUID person = people.at("THPT-DBK", "Phùng Thị Trong Danh Sách", PersonStage.NOMINATED);
        String list = Ids.next().toString();
        transaction.executeWithoutResult(t -> listed(person, list));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(person);
        assertThat(jdbc.sql("""
                select (select count(*) from nominee where list_id = :list)
                     + (select count(*) from nomination_list_file where list_id = :list)""").param("list", list).query(Integer.class).single())
                .isZero();
    }

    /** Also where no nominee came from the row: skipped in another list, taken back, or still in a draft of another school. */
    @Test
    void everyKeptFileThatNamesThemGoesAndTheOthersStay() {
        nominations.freshRound();
        UUID own = nominations.listed("THPT-DBK", 2);
        NomineeRow row = nominations.rows(own).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        CitizenNumber number =
                Objects.requireNonNull(directory.details(row.personId()).citizenNumber());
        byte[] again = naming(row.fullName(), number.value());
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        UUID skipped = confirmed("THPT-DBK", again);
        UUID back = confirmed("THPT-DBK", naming(row.fullName(), "082309812345"));
        history.takeBack(back);
        UUID draft = upload.check(nominations.school("THPT-TK"), "nham.csv", again)
                .draft()
                .id();
        UUID other = nominations.listed("THPT-DBK", 1);
        UUID otherDraft = upload.check(nominations.school("THPT-DBK"), "khac.csv", Nominations.csv(1))
                .draft()
                .id();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(row.personId());
        assertThat(files()).doesNotContain(own, skipped, back, draft).contains(other, otherDraft);
    }

    @Test
    void withAnOpenOfferNothingIsDeletedYet() {
        UUID person = people.at("THPT-DBK", "Phùng Thị Đang Mời", PersonStage.GRADUATED);
        transaction.executeWithoutResult(t -> inAnOpenRun(person));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> erasure.erase(person)).hasMessage("reservedpost.erase-in-work");
        assertThat(directory.details(person).name().full()).isEqualTo("Phùng Thị Đang Mời");
        assertThat(directory.details(person).classes()).hasSize(1);
    }

    @Test
    void theLedgerOfPlacesForgetsTheNameButKeepsTheEntry() {
        UUID person = people.at("THPT-DBK", "Phùng Thị Trả Lời", PersonStage.GRADUATED);
        String username = accounts.open(Role.STUDENT, "THPT-DBK", person);
        transaction.executeWithoutResult(t -> takenPlace(person, username));
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        t -> jdbc.sql("update place_entry set actor_name = 'Đã xóa', reason = null where person_id = ?")
                                .param(person.toString())
                                .update()))
                .hasMessageContaining("never changed");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(person);
        assertThat(jdbc.sql("select state, actor_name from place_entry where person_id = ?")
                        .param(person.toString())
                        .query()
                        .listOfRows())
                .containsExactly(Map.of("state", "OFFERED", "actor_name", "Đã xóa"));
    }

    @Test
    void onlyTheOwnBranchErases() {
        UUID person = people.at("THPT-DBK", "Phùng Thị Không Xóa", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        assertThatThrownBy(() -> erasure.erase(person)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> erasure.restrict(person, "x")).hasMessage("shared.not-found");
        accounts.actAsStudent(person);
        assertThatThrownBy(() -> erasure.erase(person)).isInstanceOf(AccessDeniedException.class);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> erasure.erase(person)).isInstanceOf(AccessDeniedException.class);
    }

    /** A list with a stranger beside the person. */
    private static byte[] naming(String name, String number) {
        String line = "%n9,%s,18/03/2009,Nữ,\"%s\",12A1,Tốt%n".formatted(name.toUpperCase(Locale.ROOT), number);
        return (new String(Nominations.csv(1), StandardCharsets.UTF_8).strip() + line).getBytes(StandardCharsets.UTF_8);
    }

    private UUID confirmed(String school, byte[] list) {
        var preview = upload.check(nominations.school(school), "danh-sach.csv", list);
        var bad = preview.problems().stream().map(Problem::place).collect(Collectors.toSet());
        var ready = upload.decide(preview.draft(), preview.choices().leavingOut(bad));
        return Objects.requireNonNull(upload.confirm(ready.draft()).listId());
    }

    private Set<UUID> files() {
        return jdbc.sql("select list_id from nomination_list_file union all select id from upload_draft")
                .query((r, n) -> UUID.fromString(r.getString(1)))
                .set();
    }

    /** Every text of every column of every table. */
    private Set<String> everyText() {
        Set<String> texts = new TreeSet<>();
        jdbc.sql("""
                select c.table_name, c.column_name from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE' and c.data_type in ('varchar', 'text', 'longtext')""")
                .query((r, n) -> "select distinct " + r.getString(2) + " from " + r.getString(1) + " where "
                        + r.getString(2) + " is not null")
                .list()
                .forEach(sql -> texts.addAll(jdbc.sql(sql).query(String.class).list()));
        return texts;
    }

    private void reward(UUID person, String status) {
        boolean approved = status.equals("APPROVED");
        jdbc.sql("""
                insert into reward (id, version, person_id, kind_id, achievement, achieved_on, status, proposing_unit_id,
                    proposed_by_account_id, proposed_by_name, proposed_by_unit_name, proposed_at,
                    decided_at, decision_number, decided_on, base_salary, amount)
                select :id, 0, :person, k.id, 'Giải nhất của Có Thưởng',
                    if(:approved, '2026-05-01', '2026-05-02'), :status, p.school_id, uuid(), 'A', 'B',
                    '2026-06-01', if(:approved, '2026-06-02', null), if(:approved, '1-QĐ', null),
                    if(:approved, '2026-06-02', null), if(:approved, 2340000, null), if(:approved, 1000000, null)
                from person p, reward_kind k where p.id = :person limit 1""")
                .param("id", Ids.next().toString())
                .param("person", person.toString())
                .param("status", status)
                .param("approved", approved)
                .update();
    }

    private void listed(UUID person, String list) {
        String round = Ids.next().toString();
        jdbc.sql("""
                insert into nomination_round (id, version, school_year, name, opens, closes, target_per_school,
                    opened_by_account_id, opened_by_name, opened_by_unit_name, opened_at, closed_at)
                values (:round, 0, 2019, :round, '2019-04-01', '2019-04-30', 1, uuid(), 'A', 'B', '2019-04-01', '2019-05-01')""").param("round", round).update();
        jdbc.sql("""
                insert into nomination_list (id, version, round_id, school_id, file_name, checksum, people,
                    actor_account_id, actor_name, actor_unit_name, acted_at)
                select :list, 0, :round, school_id, 'a.xlsx', 'x', 1, uuid(), 'A', 'B', '2019-04-02' from person where id = :person""")
                .param("list", list)
                .param("round", round)
                .param("person", person.toString())
                .update();
        jdbc.sql("insert into nomination_list_file values (?, 'x')").param(list).update();
        jdbc.sql("""
                insert into nominee (id, version, round_id, list_id, school_id, person_id, school_class, status, status_since)
                select uuid(), 0, :round, :list, school_id, id, '12A1', 'SUBMITTED', '2019-04-03' from person where id = :person""")
                .param("list", list)
                .param("round", round)
                .param("person", person.toString())
                .update();
        jdbc.sql("""
                insert into nominee_vote (id, version, nominee_id, body, asked, in_favour, against, voted_on,
                    actor_account_id, actor_name, actor_unit_name, acted_at)
                select uuid(), 0, id, 'CLASS_BRANCH', 40, 30, 2, '2019-04-02', uuid(), 'A', 'B', '2019-04-02'
                from nominee where person_id = ?""").param(person.toString()).update();
        jdbc.sql("""
                insert into nominee_tie (id, version, account_id, person_id, relation,
                    actor_account_id, actor_name, actor_unit_name, acted_at)
                values (uuid(), 0, uuid(), ?, 'Cháu ruột', uuid(), 'A', 'B', '2019-04-02')""").param(person.toString()).update();
    }

    private void takenPlace(UUID person, String username) {
        String post = Ids.next().toString();
        String place = Ids.next().toString();
        jdbc.sql("""
                insert into reserved_post (id, version, graduation_year, agency, title, degree_level, legal_basis, status,
                    actor_account_id, actor_name, actor_unit_name, acted_at)
                values (?, 0, 2029, 'A', 'B', 'BACHELOR', 'C', 'OPEN', uuid(), 'A', 'B', '2026-11-01')""").param(post).update();
        jdbc.sql("insert into post_place values (?, 0, ?, 1)")
                .params(place, post)
                .update();
        String was = null;
        int number = 1;
        for (String state : List.of("PLANNED", "HELD", "OFFERED")) {
            jdbc.sql("""
                    insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
                        actor_account_id, actor_name, actor_unit_name, acted_at, reason)
                    select uuid(), :place, :number, if(:number = 1, null, :number - 1), :was, :state,
                        if(:state = 'OFFERED', :person, null), uuid(), a.id, 'Trả Lời', 'B', '2026-11-02', 'vì bận'
                    from account a where a.username = :username""")
                    .param("place", place)
                    .param("number", number++)
                    .param("was", was)
                    .param("state", state)
                    .param("person", person.toString())
                    .param("username", username)
                    .update();
            was = state;
        }
    }

    private void inAnOpenRun(UUID person) {
        String run = Ids.next().toString();
        int year = 3000 + (int) (Math.abs(person.getLeastSignificantBits()) % 100_000);
        jdbc.sql("""
                insert into allocation_run (id, version, graduation_year, status, proposed_by_account_id, proposed_by_name,
                    proposed_by_unit_name, proposed_at) values (?, 0, ?, 'PROPOSED', uuid(), 'A', 'B', '2026-11-01')""").params(run, year).update();
        jdbc.sql("insert into run_line (id, version, run_id, person_id) values (?, 0, ?, ?)")
                .params(Ids.next().toString(), run, person.toString())
                .update();
    }
}
