package vn.nguontre.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For whom a form is printed.
 *
 * @param guardianNeeded whether a parent or another legal representative answers and signs as well
 */
public record PrintedForm(
        String fullName,
        LocalDate birthDate,
        String schoolName,
        @Nullable String schoolClass,
        boolean guardianNeeded) {}
