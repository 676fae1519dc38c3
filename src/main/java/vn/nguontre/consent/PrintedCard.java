package vn.nguontre.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a claim card; the code is known to nobody afterwards.
 *
 * @param code for reading and typing, such as "K7QM2-RXD9T"
 * @param lastDay the last day on which the card opens
 */
public record PrintedCard(
        String fullName,
        String schoolName,
        @Nullable String schoolClass,
        Answerer by,
        String code,
        LocalDate lastDay) {}
