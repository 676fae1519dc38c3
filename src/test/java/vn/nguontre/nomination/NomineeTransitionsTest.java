package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nguontre.nomination.NomineeStatus.APPROVED;
import static vn.nguontre.nomination.NomineeStatus.ENDORSED;
import static vn.nguontre.nomination.NomineeStatus.LISTED;
import static vn.nguontre.nomination.NomineeStatus.REFUSED;
import static vn.nguontre.nomination.NomineeStatus.RETURNED;
import static vn.nguontre.nomination.NomineeStatus.SUBMITTED;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nguontre.people.PersonRegistry.Registered;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;

/** The way of a nominee: union, branch, town committee; decided once. */
class NomineeTransitionsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Step STEP = new Step(UUID.randomUUID(), "Lê Thị Đoàn", "Đoàn trường", NOW, null);
    private static final Step WITH_REASON = new Step(UUID.randomUUID(), "Lê Thị Đoàn", "Chi bộ", NOW, "thiếu kết quả");
    private static final NomineeResults NOTHING = new NomineeResults(null, null, null, null, null);

    @Test
    void theTableOfTransitions() {
        assertThat(LISTED.next()).isEqualTo(Set.of(SUBMITTED));
        assertThat(SUBMITTED.next()).isEqualTo(Set.of(ENDORSED, RETURNED));
        assertThat(RETURNED.next()).isEqualTo(Set.of(SUBMITTED));
        assertThat(ENDORSED.next()).isEqualTo(Set.of(APPROVED, REFUSED));
        assertThat(APPROVED.next()).isEmpty();
        assertThat(REFUSED.next()).isEmpty();
    }

    @Test
    void onlySupportReturnAndRefusalAreTakenBack() {
        assertThat(ENDORSED.takenBackTo()).isEqualTo(SUBMITTED);
        assertThat(RETURNED.takenBackTo()).isEqualTo(SUBMITTED);
        assertThat(REFUSED.takenBackTo()).isEqualTo(ENDORSED);
        assertThat(Set.of(LISTED, SUBMITTED, APPROVED)).allMatch(s -> s.takenBackTo() == null);
        Nominee nominee = listed();
        nominee.submit(STEP);
        assertThatThrownBy(() -> nominee.reconsider(WITH_REASON))
                .hasMessage("nomination.status-does-not-allow.RECONSIDERED");
        nominee.endorse(STEP);
        assertThatThrownBy(() -> nominee.reopen(WITH_REASON)).hasMessage("nomination.status-does-not-allow.REOPENED");
        nominee.refuse(WITH_REASON);
        assertThat(nominee.reopen(WITH_REASON).event().textKey()).isEqualTo("nomination.step.TAKEN_BACK.REFUSED");
        assertThat(nominee.reconsider(WITH_REASON).event().textKey()).isEqualTo("nomination.step.TAKEN_BACK.ENDORSED");
        assertThat(nominee.status()).isEqualTo(SUBMITTED);
    }

    @Test
    void aReturnTakenBackIsNotTakenForASecondSending() {
        Nominee nominee = listed();
        nominee.submit(STEP);
        nominee.returnForCorrection(WITH_REASON);
        NomineeEvent back = nominee.reconsider(WITH_REASON).event();
        assertThat(back.textKey()).isEqualTo("nomination.step.TAKEN_BACK.RETURNED");
        assertThat(back.isReconsidered()).isTrue();
        nominee.returnForCorrection(WITH_REASON);
        NomineeEvent again = nominee.submit(STEP).event();
        assertThat(again.textKey()).isEqualTo("nomination.step.SUBMITTED");
        assertThat(again.isReconsidered()).isFalse();
    }

    @Test
    void aReturnedNomineeIsSentAgainAndEveryStepIsKept() {
        Nominee nominee = listed();
        nominee.submit(STEP);
        NomineeStep back = nominee.returnForCorrection(WITH_REASON);
        assertThat(back.event().reason()).isEqualTo("thiếu kết quả");
        nominee.submit(STEP);
        nominee.endorse(STEP);
        NomineeStep approved = nominee.approve(STEP);
        assertThat(approved.event().from()).isEqualTo(ENDORSED);
        assertThat(nominee.status()).isEqualTo(APPROVED);
        assertThat(nominee.statusSince()).isEqualTo(NOW);
    }

    @Test
    void nobodyIsApprovedWithoutTheBranchNorDecidedTwice() {
        Nominee nominee = listed();
        assertThatThrownBy(() -> nominee.approve(STEP)).isInstanceOf(RuleViolation.class);
        nominee.submit(STEP);
        assertThatThrownBy(() -> nominee.approve(STEP)).isInstanceOf(RuleViolation.class);
        nominee.endorse(STEP);
        nominee.refuse(WITH_REASON);
        assertThatThrownBy(() -> nominee.approve(STEP)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> nominee.refuse(WITH_REASON)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void returningAndRefusingNeedAReason() {
        Nominee nominee = listed();
        nominee.submit(STEP);
        assertThatThrownBy(() -> nominee.returnForCorrection(STEP)).hasMessage("shared.reason-required");
        nominee.endorse(STEP);
        assertThatThrownBy(() -> nominee.refuse(STEP)).hasMessage("shared.reason-required");
    }

    @Test
    void resultsAreCorrectedOnlyWhileTheUnionHoldsTheNominee() {
        Nominee nominee = listed();
        nominee.correct(new NomineeResults("Tốt", "Tốt", null, null, " "));
        assertThat(nominee.results()).isEqualTo(new NomineeResults("Tốt", "Tốt", null, null, null));
        nominee.submit(STEP);
        assertThatThrownBy(() -> nominee.correct(NOTHING)).hasMessage("nomination.not-with-union");
    }

    private static Nominee listed() {
        var place = new Nominee.Place(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return new Nominee(place, new Registered(UUID.randomUUID(), null, null), "12A1", SealedRow.read(null), NOW);
    }
}
