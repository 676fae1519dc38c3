package vn.nguontre.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class MentoringServicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private KeeperAssignment assignment;

    @Autowired
    private ContactLog log;

    @Autowired
    private MentoringFile file;

    @Autowired
    private MentoringOverview overview;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void logOut() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void onlyWhoeverNotedAContactPutsItRightOrTakesItOut() {
        UUID person = people.at("THPT-DBK", "Phan Thị Ghi Nhầm", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        log.log(person, call(TODAY));
        ContactRow noted = file.of(person).contacts().getFirst();
        assertThat(noted.own()).isTrue();
        log.correct(noted, new ContactNote(TODAY.minusDays(3), ContactKind.VISIT, "Đến nhà"));
        ContactRow corrected = file.of(person).contacts().getFirst();
        assertThat(corrected.date()).isEqualTo(TODAY.minusDays(3));
        assertThat(corrected.kind()).isEqualTo(ContactKind.VISIT);
        assertThatThrownBy(() -> log.remove(noted)).hasMessage("shared.changed-meanwhile");
        assertThatThrownBy(() -> log.correct(corrected, call(TODAY.plusDays(1))))
                .hasMessage("mentoring.contact-in-future");

        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(file.of(person).contacts().getFirst().own()).isFalse();
        assertThatThrownBy(() -> log.correct(corrected, call(TODAY))).hasMessage("mentoring.contact-of-another");
        assertThatThrownBy(() -> log.remove(corrected)).hasMessage("mentoring.contact-of-another");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> log.remove(corrected)).hasMessage("shared.not-found");
        accounts.actAsStudent(person);
        assertThatThrownBy(() -> log.remove(corrected)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatWasNotedByMistakeIsGone() {
        UUID person = people.at("THPT-DBK", "Phan Thị Ghi Nhầm Người", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        log.log(person, call(TODAY));
        log.remove(file.of(person).contacts().getFirst());
        assertThat(file.of(person).contacts()).isEmpty();
    }

    @Test
    void theBranchNamesAKeeperAndChangesItOnlyWithAReason() {
        UUID person = people.at("THPT-DBK", "Phan Thị Đồng Hành", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assignment.assign(person, new KeeperDraft(branch.unitId(), branch.accountId(), "không dùng"));
        assertThat(file.of(person).keeper()).extracting(KeeperRow::name).isEqualTo(branch.name());
        KeeperDraft teacher = new KeeperDraft(branch.unitId(), null, "Cô  Nguyễn Thị Hoa");
        assertThatThrownBy(() -> assignment.change(person, teacher, " ")).hasMessage("shared.reason-required");
        assignment.change(person, teacher, "Thầy chuyển công tác");
        MentoringDetails tie = file.of(person);
        assertThat(tie.keeper())
                .extracting(KeeperRow::name, KeeperRow::reason)
                .containsExactly("Cô Nguyễn Thị Hoa", "Thầy chuyển công tác");
        assertThat(tie.formerKeepers()).extracting(KeeperRow::until).containsExactly(TODAY);
    }

    @Test
    void aSecondFirstKeeperAndTheSameKeeperAgainAreRefused() {
        UUID person = people.at("THPT-DBK", "Phan Thị Hai Lần", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        KeeperDraft draft = new KeeperDraft(branch.unitId(), null, "Cô Hoa");
        assertThatThrownBy(() -> assignment.change(person, draft, "vội")).hasMessage("mentoring.has-no-keeper");
        assignment.assign(person, draft);
        assertThatThrownBy(() -> assignment.assign(person, draft)).hasMessage("mentoring.has-keeper");
        assertThatThrownBy(() -> assignment.change(person, draft, "nhầm")).hasMessage("mentoring.same-keeper");
    }

    @Test
    void theDatabaseHoldsOneOpenKeeperForAPerson() {
        UUID person = people.at("THPT-DBK", "Phan Thị Duy Nhất", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assignment.assign(person, new KeeperDraft(branch.unitId(), null, "Cô Hoa"));
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into keepership (id, version, person_id, keeper_name, unit_id, started_on,
                            actor_account_id, actor_name, actor_unit_name, acted_at)
                        select uuid(), 0, person_id, 'Thầy Nam', unit_id, started_on, actor_account_id, actor_name,
                            actor_unit_name, acted_at from keepership where person_id = ?""").param(person.toString()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uq_keepership_open");
    }

    @Test
    void onlyApprovedPeopleGetAKeeperAndTheWardOnlyWhoIsAway() {
        UUID nominated = people.at("THPT-DBK", "Phan Thị Chờ Duyệt", PersonStage.NOMINATED);
        UUID active = people.at("THPT-DBK", "Phan Thị Còn Học", PersonStage.ACTIVE);
        UUID away = people.at("THPT-DBK", "Phan Thị Đi Xa", PersonStage.AWAY);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> assignment.assign(nominated, new KeeperDraft(branch.unitId(), null, "Cô Hoa")))
                .hasMessage("mentoring.keeper-not-for-this-stage");
        Actor ward = accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertThatThrownBy(() -> assignment.assign(active, new KeeperDraft(ward.unitId(), null, "Chú Năm")))
                .hasMessage("mentoring.keeper-not-for-this-stage");
        assignment.assign(away, new KeeperDraft(ward.unitId(), null, "Chú Năm"));
        assertThat(file.of(away).keeper()).isNotNull();
    }

    @Test
    void theTownMayTakeAKeeperOfTheBranchButNobodyOfAnUnrelatedUnit() {
        UUID person = people.at("THPT-DBK", "Phan Thị Của Thị", PersonStage.ACTIVE);
        Actor foreign = accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> assignment.assign(person, new KeeperDraft(foreign.unitId(), null, "Cô Xa")))
                .hasMessage("mentoring.keeper-of-other-unit");
        UUID branch = assignment.units(person).getFirst().id();
        assertThatThrownBy(() -> assignment.assign(person, new KeeperDraft(branch, foreign.accountId(), "Cô Xa")))
                .hasMessage("mentoring.keeper-of-other-unit");
        assignment.assign(person, new KeeperDraft(branch, null, "Cô Gần"));
        assertThat(file.of(person).keeper()).extracting(KeeperRow::name).isEqualTo("Cô Gần");
    }

    @ParameterizedTest
    @EnumSource(names = {"YOUTH_UNION", "STUDENT", "ADMINISTRATOR"})
    void otherRolesNameNoKeeper(Role role) {
        UUID person = people.at("THPT-DBK", "Phan Thị Không Quyền", PersonStage.ACTIVE);
        Actor actor = actAs(role, person);
        assertThatThrownBy(() -> assignment.assign(person, new KeeperDraft(actor.unitId(), null, "Cô Hoa")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> assignment.change(person, new KeeperDraft(actor.unitId(), null, "Cô Hoa"), "x"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "WARD, DU-TAN-PHU"})
    void aForeignBranchOrWardDoesNothingAndSeesNothing(Role role, String unit) {
        UUID person = people.at("THPT-LVP", "Phan Thị Nơi Khác", PersonStage.AWAY);
        Actor actor = accounts.actAs(role, unit);
        KeeperDraft draft = new KeeperDraft(actor.unitId(), null, "Cô Hoa");
        assertThatThrownBy(() -> assignment.assign(person, draft)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> assignment.change(person, draft, "vì vậy")).hasMessage("shared.not-found");
        assertThatThrownBy(() -> assignment.units(person)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> log.log(person, call(TODAY))).hasMessage("shared.not-found");
        assertThatThrownBy(() -> file.of(person)).hasMessage("shared.not-found");
        assertThat(overview.page(MentoringFilter.ALL, "Nơi Khác", 0, 50)).isEmpty();
        assertThat(overview.count(MentoringFilter.ALL, "Nơi Khác")).isZero();
    }

    @Test
    void aContactIsNeitherInTheFutureNorBeforeTheScheme() {
        UUID person = people.at("THPT-DBK", "Phan Thị Ngày Sai", PersonStage.ACTIVE);
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        assertThatThrownBy(() -> log.log(person, call(TODAY.plusDays(1)))).hasMessage("mentoring.contact-in-future");
        assertThatThrownBy(() -> log.log(person, call(LocalDate.of(2023, 12, 31))))
                .hasMessage("mentoring.contact-too-early");
        assertThatThrownBy(() -> log.log(person, new ContactNote(TODAY, ContactKind.CALL, "x".repeat(201))))
                .hasMessage("mentoring.note-too-long");
        log.log(person, call(TODAY));
        assertThat(file.of(person).lastContact()).isEqualTo(TODAY);
    }

    @ParameterizedTest
    @EnumSource(names = {"STUDENT", "ADMINISTRATOR"})
    void studentsAndAdministratorsLogNoContactAndReadNoOverview(Role role) {
        UUID person = people.at("THPT-DBK", "Phan Thị Chỉ Đọc", PersonStage.ACTIVE);
        actAs(role, person);
        assertThatThrownBy(() -> log.log(person, call(TODAY))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> overview.count(MentoringFilter.ALL, "")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(overview::totals).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theAdministratorReadsNobodysTie() {
        UUID person = people.at("THPT-DBK", "Phan Thị Riêng Tư", PersonStage.ACTIVE);
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertThatThrownBy(() -> file.of(person)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aStudentReadsKeeperAndDatesButNoNotesAndNobodyElses() {
        UUID own = people.at("THPT-DBK", "Phan Thị Của Em", PersonStage.ACTIVE);
        UUID other = people.at("THPT-DBK", "Phan Thị Của Bạn", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assignment.assign(own, new KeeperDraft(branch.unitId(), null, "Cô Hoa"));
        log.log(own, new ContactNote(TODAY, ContactKind.VISIT, "Nhà vừa sửa"));
        accounts.actAsStudent(own);
        MentoringDetails tie = file.of(own);
        assertThat(tie.keeper()).extracting(KeeperRow::name).isEqualTo("Cô Hoa");
        assertThat(tie.contacts())
                .extracting(ContactRow::date, ContactRow::note)
                .hasSize(1);
        assertThat(tie.contacts().getFirst().note()).isNull();
        assertThat(tie.mayAssign() || tie.mayLog()).isFalse();
        assertThatThrownBy(() -> file.of(other)).hasMessage("shared.not-found");
    }

    @Test
    void theOverviewKnowsWhoIsMineSilentOrWithoutKeeper() {
        UUID mine = people.at("THPT-TK", "Zkeep Văn Một", PersonStage.ACTIVE);
        UUID silent = people.at("THPT-TK", "Zkeep Văn Hai", PersonStage.ACTIVE);
        UUID alone = people.at("THPT-TK", "Zkeep Văn Ba", PersonStage.ACTIVE);
        people.at("THPT-TK", "Zkeep Văn Bốn", PersonStage.NOMINATED);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        MentoringTotals before = overview.totals();
        assignment.assign(mine, new KeeperDraft(branch.unitId(), branch.accountId(), ""));
        assignment.assign(silent, new KeeperDraft(branch.unitId(), null, "Thầy Nam"));
        clock.advance(Duration.ofDays(90));
        log.log(mine, call(LocalDate.of(2027, 2, 21)));
        assertThat(ids(MentoringFilter.MINE)).containsExactly(mine);
        assertThat(ids(MentoringFilter.SILENT)).containsExactly(silent);
        assertThat(ids(MentoringFilter.WITHOUT_KEEPER)).containsExactly(alone);
        assertThat(ids(MentoringFilter.ALL)).containsExactly(alone, silent, mine);
        assertThat(overview.count(MentoringFilter.ALL, "zkeep van")).isEqualTo(3);
        assertThat(overview.totals().withoutKeeper()).isEqualTo(before.withoutKeeper() - 2);
        assertThat(overview.totals().mine()).isEqualTo(1);
        assertThat(overview.page(MentoringFilter.SILENT, "Zkeep", 0, 10))
                .extracting(MentoringRow::silence, MentoringRow::keeperName)
                .containsExactly(tuple(Silence.SILENT, "Thầy Nam"));
    }

    /** Nobody is called a case for a call who has taken the consent back. */
    @Test
    void whoeverHasSaidNoIsNeitherSilentNorWithoutKeeper() {
        UUID silent = people.at("THPT-TK", "Zthôi Văn Thôi", PersonStage.ACTIVE);
        UUID alone = people.at("THPT-TK", "Zthôi Văn Riêng", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assignment.assign(silent, new KeeperDraft(branch.unitId(), null, "Thầy Nam"));
        clock.advance(Duration.ofDays(90));
        assertThat(ids(MentoringFilter.SILENT, "Zthôi")).contains(silent);
        assertThat(ids(MentoringFilter.WITHOUT_KEEPER, "Zthôi")).contains(alone);
        MentoringTotals before = overview.totals();
        people.takeBack(silent, ConsentPurpose.MENTORING);
        people.takeBack(alone, ConsentPurpose.MENTORING);
        assertThat(ids(MentoringFilter.SILENT, "Zthôi")).isEmpty();
        assertThat(ids(MentoringFilter.WITHOUT_KEEPER, "Zthôi")).isEmpty();
        assertThat(ids(MentoringFilter.ALL, "Zthôi")).contains(silent, alone);
        assertThat(overview.totals().silent()).isEqualTo(before.silent() - 1);
        assertThat(overview.totals().withoutKeeper()).isEqualTo(before.withoutKeeper() - 1);
    }

    private List<UUID> ids(MentoringFilter filter) {
        return ids(filter, "Zkeep");
    }

    private List<UUID> ids(MentoringFilter filter, String name) {
        return overview.page(filter, name, 0, 50).map(MentoringRow::personId).toList();
    }

    private Actor actAs(Role role, UUID person) {
        return switch (role) {
            case STUDENT -> accounts.actAsStudent(person);
            case YOUTH_UNION -> accounts.actAs(role, "DT-DBK");
            default -> accounts.actAs(role, "TU-DONG-THAP");
        };
    }

    private static ContactNote call(LocalDate day) {
        return new ContactNote(day, ContactKind.CALL, "");
    }
}
