package vn.nguontre.dataright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nguontre.people.PersonField;
import vn.nguontre.rulebook.WorkingDays;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Step;

/** DP-04: the clocks of requests, and which deed is possible when. */
class DataRequestTest {
    /** A Friday; the Monday after it is a holiday. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final RequestLimits LIMITS =
            new RequestLimits(2, 10, 15, 20, 15, new WorkingDays(Set.of(LocalDate.of(2026, 11, 23)), Set.of()));
    private static final Step STEP = new Step(Ids.next(), "Mai Thị Hồng", "Chi bộ trường", Instant.EPOCH, "vì sao");

    @Test
    void theReceiptIsDueAfterTwoWorkingDays() {
        assertThat(deletion().receiptDue()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @ParameterizedTest
    @CsvSource({"false, 2026-12-05", "true, 2026-12-10"})
    void aDeletionIsDueAfter15DaysOr20WhereOthersMustStop(boolean others, LocalDate due) {
        DataRequest request = deletion();
        request.acknowledge(others, LIMITS, STEP);
        assertThat(request.due()).isEqualTo(due);
    }

    @Test
    void aCorrectionIsDueAfterTenDays() {
        assertThat(correction("Lan", "Lan Anh").due()).isEqualTo(FRIDAY.plusDays(10));
    }

    /** Acknowledged on the day it came, it is not overdue the day after. */
    @Test
    void aCopyOnPaperIsHandedOverWithinTenDaysToo() {
        DataRequest request = DataRequest.copyOnPaper(UUID.randomUUID(), Asker.GUARDIAN, FRIDAY, LIMITS);
        request.acknowledge(false, LIMITS, STEP);
        assertThat(request.due()).isEqualTo(FRIDAY.plusDays(10));
        request.extend(5, FRIDAY.plusDays(9), LIMITS, STEP);
        assertThat(request.due()).isEqualTo(FRIDAY.plusDays(15));
    }

    @Test
    void theTimeIsExtendedOnceAndOnlyBeforeItIsOver() {
        DataRequest request = deletion();
        isRefused("dataright.acknowledge-first", () -> request.extend(5, FRIDAY, LIMITS, STEP));
        request.acknowledge(false, LIMITS, STEP);
        isRefused("dataright.too-late-to-extend", () -> request.extend(5, FRIDAY.plusDays(16), LIMITS, STEP));
        request.extend(15, FRIDAY.plusDays(15), LIMITS, STEP);
        assertThat(request.due()).isEqualTo(FRIDAY.plusDays(30));
        isRefused("dataright.extended-already", () -> request.extend(1, FRIDAY.plusDays(16), LIMITS, STEP));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 16})
    void anExtensionIsNoLongerThanTheLawAllows(int days) {
        DataRequest request = deletion();
        request.acknowledge(false, LIMITS, STEP);
        isRefused("dataright.extension-days", () -> request.extend(days, FRIDAY, LIMITS, STEP));
    }

    @Test
    void nothingIsDeletedBeforeItsReceiptIsConfirmedAndNothingIsSettledTwice() {
        DataRequest request = deletion();
        isRefused("dataright.acknowledge-first", () -> request.carryOut(STEP));
        request.acknowledge(false, LIMITS, STEP);
        isRefused("dataright.settled-already", () -> request.acknowledge(false, LIMITS, STEP));
        request.carryOut(STEP);
        isRefused("dataright.settled-already", () -> request.refuse(STEP));
        isRefused("dataright.settled-already", () -> request.takeBack(STEP));
    }

    @Test
    void aCorrectionMustChangeSomething() {
        isRefused("dataright.nothing-to-correct", () -> correction("Lê Thị Lan", "  lê thị lan "));
        isRefused("people.correct.empty", () -> correction("Lê Thị Lan", "  "));
    }

    @Test
    void theClockCountsWorkingDaysAndKnowsWhenTheyAreOver() {
        LocalDate last = LocalDate.of(2026, 11, 25);
        assertThat(RequestClock.of(last, FRIDAY, LIMITS)).isEqualTo(new RequestClock(last, 2, false));
        assertThat(RequestClock.of(last, last, LIMITS)).isEqualTo(new RequestClock(last, 0, false));
        assertThat(RequestClock.of(last, last.plusDays(1), LIMITS)).isEqualTo(new RequestClock(last, 0, true));
    }

    private static DataRequest deletion() {
        return DataRequest.stop(UUID.randomUUID(), RequestKind.DELETION, Asker.PUPIL, FRIDAY, LIMITS);
    }

    private static DataRequest correction(String seen, String wanted) {
        CorrectionDraft draft = new CorrectionDraft(PersonField.NAME, seen, wanted);
        return DataRequest.correction(UUID.randomUUID(), Asker.PUPIL, FRIDAY, draft, LIMITS);
    }

    private static void isRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage(key);
    }
}
