package vn.nguontre.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;

/**
 * What is known of a person when they first come into the portal, or come again on a later list: the least by which they and
 * their guardian can be asked. Everything else a list says is {@link FurtherDetails} and waits for their consent (DP-01).
 */
public record NewPerson(
        PersonName name,
        LocalDate birthDate,
        Sex sex,
        @Nullable CitizenNumber citizenNumber,
        UUID schoolId,
        SchoolYear schoolYear,
        String schoolClass,
        @Nullable UUID wardId) {}
