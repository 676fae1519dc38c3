package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeLevel;

/**
 * An offer.
 *
 * @param workingDaysLeft working days from tomorrow to the last day
 * @param closeReason why declined or withdrawn, if said
 * @param givenBack if the place was accepted and given back later
 * @param next who comes next, if the place is free again
 * @param passedOver who would come before, but does not consent
 * @param followsByItself whether the next person is offered the place without the committee's doing
 * @param madeByItself whether this offer was
 * @param pause why and since when the clock stands still, if it does
 * @param nearEnd whether the clock runs and has reached the working days of POST-05
 * @param remindedAt when somebody last reminded the student
 * @param majors what the post accepts, separated by semicolons
 * @param degreeLevel the least level
 */
public record OfferRow(
        UUID id,
        int version,
        UUID postId,
        String postTitle,
        String agency,
        int year,
        PlanLine plan,
        int placeNumber,
        UUID personId,
        String personName,
        OfferStatus status,
        String textVersion,
        Instant releasedAt,
        LocalDate lastDay,
        int workingDaysLeft,
        @Nullable Instant closedAt,
        @Nullable String closeReason,
        @Nullable GivenBack givenBack,
        @Nullable NextPerson next,
        List<String> passedOver,
        boolean followsByItself,
        boolean madeByItself,
        @Nullable OfferPause pause,
        boolean nearEnd,
        @Nullable Instant remindedAt,
        String majors,
        DegreeLevel degreeLevel) {
    /** The same with the committee's words as the candidate may read them. */
    OfferRow saying(UnaryOperator<@Nullable String> words) {
        OfferPause told = pause == null
                ? null
                : new OfferPause(
                        pause.since(),
                        pause.workingDaysLeft(),
                        Objects.requireNonNullElse(words.apply(pause.reason()), ""));
        return new OfferRow(
                id,
                version,
                postId,
                postTitle,
                agency,
                year,
                plan,
                placeNumber,
                personId,
                personName,
                status,
                textVersion,
                releasedAt,
                lastDay,
                workingDaysLeft,
                closedAt,
                words.apply(closeReason),
                givenBack == null ? null : givenBack.saying(words),
                next,
                passedOver,
                followsByItself,
                madeByItself,
                told,
                nearEnd,
                remindedAt,
                majors,
                degreeLevel);
    }

    /** Whether the student has said yes or no. */
    public boolean isAnswered() {
        return status.answer() == OfferStatus.ACCEPTED || status == OfferStatus.DECLINED;
    }

    /** What is printed of it: the open offer or its answer; nothing of one that ended without. */
    public Optional<PaperKind> paper() {
        return isOpen()
                ? Optional.of(PaperKind.OFFER)
                : isAnswered() ? Optional.of(PaperKind.OFFER_ANSWER) : Optional.empty();
    }

    public boolean isOpen() {
        return status == OfferStatus.OPEN;
    }
}
