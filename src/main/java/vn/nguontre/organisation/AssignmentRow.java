package vn.nguontre.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Scope;

/** One of an account's assignments with the people it opens. */
public record AssignmentRow(
        UUID id,
        UUID accountId,
        Role role,
        UUID unitId,
        String unitName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Scope scope)
        implements Serializable {}
