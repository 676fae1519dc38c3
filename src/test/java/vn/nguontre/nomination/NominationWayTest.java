package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;

/** From the list to the town committee's word, with those who may not and those who come late. */
@PortalTest
@Import(Nominations.class)
class NominationWayTest {
    private static final NomineeResults RESULTS = new NomineeResults("Khá", "Tốt", null, null, null);

    @Autowired
    private RoundService rounds;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private NominationReviewService review;

    @Autowired
    private NominationDecisionService decision;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private NominationHistory history;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void openRound() {
        nominations.freshRound();
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void theWholeWayWithEveryStepKept() {
        NomineeRow row = nominations.submitted("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        review.returnForCorrection(List.of(row.ref()), "Thiếu kết quả rèn luyện");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        submission.correct(now(row).ref(), RESULTS);
        submission.resubmit(List.of(now(row).ref()), "Đã bổ sung");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(row.id()).mayBeEndorsed()).isTrue();
        review.endorse(List.of(now(row).ref()));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(directory.details(row.id()).mayBeApproved()).isTrue();
        decision.approve(List.of(now(row).ref()));

        NomineeDetails details = directory.details(row.id());
        assertThat(details.results()).isEqualTo(RESULTS);
        assertThat(details.history())
                .extracting(NomineeEvent::to)
                .containsExactly(
                        NomineeStatus.LISTED,
                        NomineeStatus.SUBMITTED,
                        NomineeStatus.RETURNED,
                        NomineeStatus.SUBMITTED,
                        NomineeStatus.ENDORSED,
                        NomineeStatus.APPROVED);
        assertThat(details.history().get(2).reason()).isEqualTo("Thiếu kết quả rèn luyện");
        assertThat(details.history().get(2).unitName()).isEqualTo("Chi bộ Trường THPT Đốc Binh Kiều");
        assertThat(details.mayBeApproved()).isFalse();
        assertThat(people.details(row.personId()).stage()).isEqualTo(PersonStage.ACTIVE);
    }

    @Test
    void severalAreRefusedAtOnceAndMayBeNominatedAgain() {
        List<NomineeRow> rows = nominations.endorsed("THPT-LVP", 3);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(Nominations.refs(rows), "Đã đủ chỉ tiêu");
        assertThat(nominations.fresh(rows)).extracting(NomineeRow::status).containsOnly(NomineeStatus.REFUSED);
        assertThat(people.details(rows.getFirst().personId()).stage()).isEqualTo(PersonStage.NOT_PURSUED);
    }

    @Test
    void whoComesLateIsToldWhoDecidedAndWhen() {
        NomineeRow row = nominations.endorsed("THPT-TK", 1).getFirst();
        var first = accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.approve(List.of(row.ref()));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThatThrownBy(() -> decision.refuse(List.of(row.ref()), "Không đạt"))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("nomination.changed-meanwhile.APPROVED");
                    assertThat(refusal.arguments())
                            .containsExactly(row.fullName(), first.name(), first.unitName(), "09:00 23/11/2026");
                });
        assertThatThrownBy(() -> decision.refuse(List.of(now(row).ref()), "Không đạt"))
                .hasMessage("nomination.status-does-not-allow.REFUSED");
    }

    @Test
    void twoWhoDecideAtOnceDecideOnce() throws InterruptedException {
        List<NomineeRow> rows = nominations.endorsed("THPT-TK", 10);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        var context = SecurityContextHolder.getContext();
        List<Throwable> refused = Collections.synchronizedList(new ArrayList<>());
        List<NomineeRef> refs = Nominations.refs(rows);
        Runnable approve = () -> {
            try {
                decision.approve(refs);
            } catch (RuntimeException e) {
                refused.add(e);
            }
        };
        var threads = List.of(
                new Thread(new DelegatingSecurityContextRunnable(approve, context)),
                new Thread(new DelegatingSecurityContextRunnable(approve, context)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(refused)
                .singleElement()
                .satisfies(e -> assertThat(e).hasMessage("nomination.changed-meanwhile.APPROVED"));
        assertThat(directory.details(rows.getFirst().id()).history()).hasSize(4);
    }

    @Test
    void severalAtOnceAreAllOrNobody() {
        List<NomineeRow> rows = nominations.submitted("THPT-DBK", 3);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        review.endorse(List.of(rows.getFirst().ref()));
        assertThatThrownBy(() -> review.endorse(Nominations.refs(rows))).isInstanceOf(RuleViolation.class);
        assertThat(nominations.fresh(rows))
                .filteredOn(r -> r.status() == NomineeStatus.SUBMITTED)
                .hasSize(2);
        assertThatThrownBy(() -> review.endorse(List.of())).hasMessage("nomination.nobody-chosen");
        assertThatThrownBy(() -> review.returnForCorrection(Nominations.refs(nominations.fresh(rows)), " "))
                .hasMessage("shared.reason-required");
    }

    @Test
    void aForeignSchoolIsNeitherSeenNorTouched() {
        NomineeRow row = nominations.submitted("THPT-TK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.page(NomineeFilter.NONE, 0, 1000))
                .extracting(NomineeRow::id)
                .doesNotContain(row.id());
        assertThatThrownBy(() -> directory.details(row.id())).hasMessage("shared.not-found");
        assertThatThrownBy(() -> review.endorse(List.of(row.ref()))).hasMessage("shared.not-found");
        assertThatThrownBy(() -> review.returnForCorrection(List.of(row.ref()), "Thiếu"))
                .hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> submission.submit(List.of(row.ref()))).hasMessage("shared.not-found");
        assertThatThrownBy(() -> submission.correct(row.ref(), RESULTS)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> history.ofPerson(row.personId())).hasMessage("shared.not-found");
    }

    @Test
    void whatTheUnionHasNotSentOnlyTheUnionSees() {
        UUID list = nominations.listed("THPT-DBK", 2);
        NomineeRow row = nominations.rows(list).getFirst();
        assertThat(directory
                        .counts(new NomineeFilter("", null, null, list, null))
                        .of(NomineeStatus.LISTED))
                .isEqualTo(2);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.count(new NomineeFilter("", null, null, list, null)))
                .isZero();
        assertThatThrownBy(() -> directory.details(row.id())).hasMessage("shared.not-found");
        assertThatThrownBy(() -> review.endorse(List.of(row.ref()))).isInstanceOf(RuleViolation.class);
        assertThat(history.ofPerson(row.personId())).isEmpty();
    }

    @Test
    void theStudentReadsOutcomesButNotReasons() {
        NomineeRow row = nominations.endorsed("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(List.of(row.ref()), "Lý do nội bộ");
        accounts.actAsStudent(row.personId());
        assertThat(history.ofPerson(row.personId())).singleElement().satisfies(n -> {
            assertThat(n.status()).isEqualTo(NomineeStatus.REFUSED);
            assertThat(n.history()).allMatch(e -> e.reason() == null && e.actorName() == null);
        });
    }

    @Test
    void neighboursFollowTheList() {
        List<NomineeRow> rows = nominations.submitted("THPT-DBK", 3);
        UUID list = nominations.listed("THPT-DBK", 1);
        assertThat(list).isNotNull();
        var filter = new NomineeFilter("Lê Thử", null, null, null, NomineeStatus.SUBMITTED);
        var shown = directory.page(filter, 0, 1000).map(NomineeRow::id).toList();
        UUID middle = shown.get(1);
        assertThat(shown).containsAll(rows.stream().map(NomineeRow::id).toList());
        assertThat(directory.neighbours(filter, middle)).isEqualTo(new Neighbours(shown.get(0), shown.get(2)));
        assertThat(directory.neighbours(filter, shown.getFirst()).previous()).isNull();
    }

    @Test
    void everyServiceDeniesTheRolesThatMayNot() {
        NomineeRef ref = new NomineeRef(UUID.randomUUID(), 0);
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        denied(() -> directory.count(NomineeFilter.NONE));
        denied(() -> history.ofPerson(ref.id()));
        denied(rounds::current);
        denied(() -> submission.submit(List.of(ref)));
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        denied(() -> review.endorse(List.of(ref)));
        denied(() -> decision.approve(List.of(ref)));
        denied(() -> rounds.close(ref.id()));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        denied(() -> submission.submit(List.of(ref)));
        denied(() -> decision.refuse(List.of(ref), "Không"));
        denied(() -> directory.lists(ref.id()));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        denied(() -> review.endorse(List.of(ref)));
        denied(() -> submission.submitList(ref.id()));
    }

    @Test
    void oneRoundIsCurrentAndAfterItsLastDayNothingIsSent() {
        UUID list = nominations.listed("THPT-DBK", 1);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        var draft = new RoundDraft(
                new SchoolYear(2026), "Đợt khác", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 22), 5);
        assertThatThrownBy(() -> rounds.create(draft)).hasMessage("nomination.round-still-current");
        RoundRow current = rounds.current().orElseThrow();
        rounds.change(
                current.id(), new RoundDraft(current.schoolYear(), current.name(), draft.opens(), draft.closes(), 5));
        assertThat(rounds.current().orElseThrow().takesLists()).isFalse();
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        assertThatThrownBy(() -> submission.submitList(list)).hasMessage("nomination.round-over");
        assertThat(directory.progress(current.id())).hasSize(3).allMatch(p -> p.target() == 5);
    }

    private static void denied(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }

    private NomineeRow now(NomineeRow row) {
        return nominations.fresh(List.of(row)).getFirst();
    }
}
