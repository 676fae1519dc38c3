package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;

/** What surrounds the branch's word: the union's votes, officers who step aside, a change of mind. */
@PortalTest
@Import(Nominations.class)
class ReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private NomineeVotes votes;

    @Autowired
    private NomineeTies ties;

    @Autowired
    private NominationReviewService review;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private NominationDecisionService decision;

    @Autowired
    private RefusalReconsideration refusals;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        round = nominations.freshRound();
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aVoteIsRecordedOnceForAWholeListAndReadByTheBranch() {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 3);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 45, 30, 10, null));
        votes.record(Nominations.refs(sent), vote(VotingBody.EXECUTIVE, 15, 9, 6, "07-NQ/ĐTN"));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        for (NomineeRow row : sent) {
            assertThat(directory.details(row.id()).votes())
                    .extracting(VoteRow::body, VoteRow::percent, VoteRow::abstained, VoteRow::enough)
                    .containsExactly(
                            tuple(VotingBody.CLASS_BRANCH, 66, 5, true), tuple(VotingBody.EXECUTIVE, 60, 0, false));
        }
    }

    @Test
    void aVoteIsPutRightUntilTheBranchHasSpoken() {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 1);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 40, 20, 20, null));
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 40, 39, 1, null));
        assertThat(directory.details(sent.getFirst().id()).votes())
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.inFavour()).isEqualTo(39);
                    assertThat(v.earlier())
                            .as("what was recorded before stays readable")
                            .extracting(VoteRow::inFavour)
                            .containsExactly(20);
                });
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        review.endorse(Nominations.refs(sent));
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        List<NomineeRef> endorsed = Nominations.refs(nominations.fresh(sent));
        VoteDraft late = vote(VotingBody.CLASS_BRANCH, 40, 40, 0, null);
        assertThatThrownBy(() -> votes.record(endorsed, late)).hasMessage("nomination.vote.too-late");
    }

    @Test
    void everyOutcomeThatWasPutRightTellsWhoRecordedItAndWhen() {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 1);
        UUID nominee = sent.getFirst().id();
        var first = accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 40, 20, 20, null));
        var second = accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 40, 21, 19, null));
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 40, 21, 19, null));
        votes.record(Nominations.refs(sent), vote(VotingBody.EXECUTIVE, 15, 15, 0, "08-NQ/ĐTN"));
        var third = accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        votes.record(Nominations.refs(sent), vote(VotingBody.CLASS_BRANCH, 40, 30, 10, null));
        VoteRow now = directory.details(nominee).votes().getFirst();
        assertThat(now.recordedBy()).isEqualTo(third.name());
        assertThat(now.earlier())
                .as("the latest first; the same recorded twice stands once")
                .extracting(VoteRow::inFavour, VoteRow::recordedBy)
                .containsExactly(tuple(21, second.name()), tuple(20, first.name()));
        assertThat(directory.details(nominee).votes().getLast().earlier()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "CLASS_BRANCH, 0, 0, 0, -, 0, nomination.vote.counts",
                "CLASS_BRANCH, 10, 8, 3, -, 0, nomination.vote.counts",
                "CLASS_BRANCH, 10, -1, 3, -, 0, nomination.vote.counts",
                "CLASS_BRANCH, 10, 8, 1, -, 9, nomination.vote.in-future",
                "EXECUTIVE, 10, 8, 1, -, 0, nomination.vote.number-required",
                "EXECUTIVE, 10, 8, 1, ' ', 0, nomination.vote.number-required"
            })
    void aVoteThatCannotBeIsRefused(
            VotingBody body, int asked, int inFavour, int against, @Nullable String number, int later, String reason) {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 1);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        var vote = new VoteDraft(body, asked, inFavour, against, number, DAY.plusDays(later));
        assertThatThrownBy(() -> votes.record(Nominations.refs(sent), vote)).hasMessage(reason);
        assertThat(directory.details(sent.getFirst().id()).votes()).isEmpty();
    }

    @ParameterizedTest(name = "OUT-01: {0} of {1}")
    @CsvSource({"2, 3, true", "30, 45, true", "29, 45, false", "1, 2, false", "10, 15, true", "0, 1, false"})
    void twoThirdsAreReachedExactly(int inFavour, int asked, boolean enough) {
        assertThat(VoteRow.reaches(inFavour, asked, new BigDecimal("0.666667"))).isEqualTo(enough);
    }

    @Test
    void onlyTheUnionOfTheSchoolRecordsVotes() {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 1);
        VoteDraft vote = vote(VotingBody.CLASS_BRANCH, 40, 40, 0, null);
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        assertThatThrownBy(() -> votes.record(Nominations.refs(sent), vote)).hasMessage("shared.not-found");
        for (Role role : List.of(Role.TOWN_COMMITTEE, Role.SCHOOL_BRANCH, Role.WARD, Role.ADMINISTRATOR)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DU-CAI-LAY");
            assertThatThrownBy(() -> votes.record(Nominations.refs(sent), vote))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoIsTiedDecidesByNoPathAndOthersStillDo() {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 2);
        NomineeRow relative = sent.getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        ties.declare(relative.personId(), TieKind.FAMILY, "Cháu ruột");
        ties.declare(relative.personId(), TieKind.FAMILY, "Cháu ruột, báo lần nữa");
        assertThatThrownBy(() -> review.endorse(Nominations.refs(sent))).hasMessage("nomination.tie.steps-aside");
        assertThatThrownBy(() -> review.endorse(List.of(relative.ref()))).hasMessage("nomination.tie.steps-aside");
        assertThatThrownBy(() -> review.returnForCorrection(List.of(relative.ref()), "Thiếu"))
                .hasMessage("nomination.tie.steps-aside");
        NomineeDetails read = directory.details(relative.id());
        assertThat(read.mayBeEndorsed() || read.mayBeReturned() || read.mayStepAside())
                .isFalse();
        assertThat(read.ties())
                .singleElement()
                .satisfies(t -> assertThat(t.relation()).isEqualTo("Cháu ruột"));
        review.endorse(List.of(sent.getLast().ref()));

        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(relative.id()).mayBeEndorsed())
                .as("a colleague")
                .isTrue();
        review.endorse(List.of(relative.ref()));
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(directory.details(relative.id()).ties())
                .as("not the union's matter")
                .isEmpty();
    }

    @Test
    void whoDeclaredByMistakeTakesItBackAndBothStayOnRecord() {
        NomineeRow row = nominations.submitted("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        ties.declare(row.personId(), TieKind.CLOSE, "Hàng xóm");
        assertThat(directory.details(row.id()).mayStepBackIn()).isTrue();
        assertThatThrownBy(() -> ties.withdraw(row.personId(), " ")).hasMessage("shared.reason-required");
        ties.withdraw(row.personId(), "Nhầm người trùng tên");
        assertThatThrownBy(() -> ties.withdraw(row.personId(), "Lần nữa")).hasMessage("nomination.tie.none-declared");
        assertThat(directory.details(row.id()).ties())
                .singleElement()
                .satisfies(t -> assertThat(t.isInForce()).isFalse());
        ties.declare(row.personId(), TieKind.FAMILY, "Đúng là cháu");
        assertThatThrownBy(() -> review.endorse(List.of(row.ref()))).hasMessage("nomination.tie.steps-aside");
        ties.withdraw(row.personId(), "Lại nhầm");
        assertThat(directory.details(row.id()).ties()).hasSize(2);
        review.endorse(List.of(row.ref()));
    }

    @Test
    void nobodyTakesTheDeclarationOfAnotherBack() {
        NomineeRow row = nominations.submitted("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        ties.declare(row.personId(), TieKind.INTEREST, "Vay mượn");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(row.id()).mayStepBackIn()).isFalse();
        assertThatThrownBy(() -> ties.withdraw(row.personId(), "Thay người khác"))
                .hasMessage("nomination.tie.none-declared");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> ties.withdraw(row.personId(), "Trường khác")).hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> ties.withdraw(row.personId(), "Đoàn")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theSentenceNamesEverybodyTheOfficerIsTiedTo() {
        List<NomineeRow> sent = nominations.submitted("THPT-DBK", 3);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        sent.stream().limit(2).forEach(row -> ties.declare(row.personId(), TieKind.FAMILY, "Cháu ruột"));
        assertThatThrownBy(() -> review.endorse(Nominations.refs(sent)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.arguments()[0].toString())
                                .contains(sent.get(0).fullName(), sent.get(1).fullName())
                                .doesNotContain(sent.get(2).fullName()));
    }

    @Test
    void anOfficerOfTheCommitteeStepsAsideToo() {
        NomineeRow row = nominations.endorsed("THPT-TK", 1).getFirst();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        ties.declare(row.personId(), TieKind.FAMILY, "Con của anh trai");
        assertThatThrownBy(() -> decision.approve(List.of(row.ref()))).hasMessage("nomination.tie.steps-aside");
        assertThatThrownBy(() -> decision.refuse(List.of(row.ref()), "Chưa đủ"))
                .hasMessage("nomination.tie.steps-aside");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.approve(List.of(row.ref()));
    }

    @Test
    void aTieIsDeclaredOnlyToPeopleInScopeAndOnlyByThoseWhoDecide() {
        NomineeRow row = nominations.submitted("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> ties.declare(row.personId(), TieKind.FAMILY, " "))
                .hasMessage("nomination.tie.relation-required");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> ties.declare(row.personId(), TieKind.FAMILY, "Cháu"))
                .hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> ties.declare(row.personId(), TieKind.FAMILY, "Cháu"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theBranchChangesItsMindUntilTheCommitteeHasSpoken() {
        NomineeRow row = nominations.endorsed("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> review.reconsider(row.ref(), " ")).hasMessage("shared.reason-required");
        review.reconsider(row.ref(), "Có đơn phản ánh, cần xem lại");
        NomineeDetails again = directory.details(row.id());
        assertThat(again.status()).isEqualTo(NomineeStatus.SUBMITTED);
        assertThat(again.history().getLast().isReconsidered()).isTrue();
        assertThat(again.mayBeEndorsed()).isTrue();
        review.endorse(List.of(again.ref()));

        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.approve(List.of(directory.details(row.id()).ref()));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        NomineeRef decided = directory.details(row.id()).ref();
        assertThatThrownBy(() -> review.reconsider(decided, "Muộn"))
                .hasMessage("nomination.status-does-not-allow.RECONSIDERED");
    }

    @Test
    void aMistakenReturnIsTakenBackUntilTheUnionSendsAgain() {
        NomineeRow row = nominations.submitted("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        review.returnForCorrection(List.of(row.ref()), "Nhầm người");
        NomineeDetails returned = directory.details(row.id());
        assertThat(returned.mayBeReconsidered()).isTrue();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> review.reconsider(returned.ref(), "Trường khác"))
                .hasMessage("shared.not-found");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> review.reconsider(returned.ref(), " ")).hasMessage("shared.reason-required");
        review.reconsider(returned.ref(), "Đã trả lại nhầm");
        NomineeDetails again = directory.details(row.id());
        assertThat(again.status()).isEqualTo(NomineeStatus.SUBMITTED);
        assertThat(again.history().getLast().textKey()).isEqualTo("nomination.step.TAKEN_BACK.RETURNED");
        assertThat(again.mayBeEndorsed()).isTrue();

        review.returnForCorrection(List.of(again.ref()), "Thiếu kết quả");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        submission.resubmit(List.of(directory.details(row.id()).ref()), "Đã bổ sung");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        NomineeDetails sent = directory.details(row.id());
        assertThat(sent.mayBeReconsidered()).isFalse();
        assertThat(sent.history().getLast().isReconsidered()).isFalse();
        assertThatThrownBy(() -> review.reconsider(sent.ref(), "Muộn"))
                .hasMessage("nomination.status-does-not-allow.RECONSIDERED");
    }

    @Test
    void theBranchsMindIsMadeUpWhenTheRoundEnds() {
        NomineeRow row = nominations.endorsed("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.close(round);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(row.id()).mayBeReconsidered()).isFalse();
        assertThatThrownBy(() -> review.reconsider(row.ref(), "Muộn")).hasMessage("nomination.round-closed");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThatThrownBy(() -> review.reconsider(row.ref(), "Trường khác")).hasMessage("shared.not-found");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> review.reconsider(row.ref(), "Đoàn")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCommitteeTakesARefusalBackWhileTheRoundIsOpen() {
        NomineeRow row = refused("THPT-DBK");
        assertThat(directory.details(row.id()).mayBeReopened()).isTrue();
        assertThatThrownBy(() -> refusals.reopen(row.ref(), " ")).hasMessage("shared.reason-required");
        refusals.reopen(row.ref(), "Nhầm hồ sơ");
        assertThatThrownBy(() -> refusals.reopen(row.ref(), "Lần nữa"))
                .hasMessage("nomination.changed-meanwhile.TAKEN_BACK");
        NomineeDetails again = directory.details(row.id());
        assertThat(again.status()).isEqualTo(NomineeStatus.ENDORSED);
        assertThat(again.person().stage()).isEqualTo(PersonStage.NOMINATED);
        assertThat(again.history().getLast().textKey()).isEqualTo("nomination.step.TAKEN_BACK.REFUSED");
        decision.approve(List.of(again.ref()));
        NomineeRef approved = directory.details(row.id()).ref();
        assertThatThrownBy(() -> refusals.reopen(approved, "Đã duyệt"))
                .hasMessage("nomination.status-does-not-allow.REOPENED");
    }

    @Test
    void aRefusalStandsOnceTheRoundHasEnded() {
        NomineeRow row = refused("THPT-DBK");
        rounds.close(round);
        assertThat(directory.details(row.id()).mayBeReopened()).isFalse();
        assertThatThrownBy(() -> refusals.reopen(row.ref(), "Muộn")).hasMessage("nomination.round-closed");
    }

    @Test
    void nobodyElseTakesARefusalBack() {
        NomineeRow row = refused("THPT-DBK");
        ties.declare(row.personId(), TieKind.FAMILY, "Cháu ruột");
        assertThat(directory.details(row.id()).mayBeReopened()).isFalse();
        assertThatThrownBy(() -> refusals.reopen(row.ref(), "Có quan hệ")).hasMessage("nomination.tie.steps-aside");
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.YOUTH_UNION)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DT-DBK");
            assertThatThrownBy(() -> refusals.reopen(row.ref(), "Không phải việc của mình"))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private NomineeRow refused(String school) {
        List<NomineeRow> rows = nominations.endorsed(school, 1);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        decision.refuse(Nominations.refs(rows), "Chưa đủ");
        return nominations.fresh(rows).getFirst();
    }

    @Test
    void whoeverHasWaitedLongestComesFirst() {
        NomineeRow first = nominations.submitted("THPT-LVP", 1).getFirst();
        NomineeRow second = nominations.submitted("THPT-LVP", 1).getFirst();
        nominations.submitted("THPT-DBK", 1);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        assertThat(directory.waiting()).extracting(NomineeRow::id).contains(first.id(), second.id());
        assertThat(directory.waiting()).isSortedAccordingTo(Comparator.comparing(NomineeRow::statusSince));
        assertThat(directory.waiting()).extracting(NomineeRow::schoolName).containsOnly(first.schoolName());
        accounts.actAs(Role.YOUTH_UNION, "DT-LVP");
        assertThatThrownBy(directory::waiting).isInstanceOf(AccessDeniedException.class);
    }

    private static VoteDraft vote(VotingBody body, int asked, int inFavour, int against, @Nullable String number) {
        return new VoteDraft(body, asked, inFavour, against, number, DAY);
    }
}
