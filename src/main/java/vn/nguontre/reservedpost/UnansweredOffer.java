package vn.nguontre.reservedpost;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An open offer whose last day is near.
 *
 * @param remindedAt when somebody last reminded the student
 */
public record UnansweredOffer(
        UUID offerId,
        UUID personId,
        String personName,
        @Nullable String phone,
        @Nullable String email,
        String postTitle,
        int year,
        LocalDate lastDay,
        int workingDaysLeft,
        @Nullable Instant remindedAt) {}
