package vn.nguontre.rollover;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import vn.nguontre.organisation.UnitDraft;
import vn.nguontre.organisation.UnitEditing;
import vn.nguontre.organisation.UnitKind;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;

/** A school of the test's own with its union and branch, so that nobody else's pupils are met. */
@TestComponent
public class OwnSchool {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final UnitEditing editing;
    private final Accounts accounts;

    OwnSchool(UnitEditing editing, Accounts accounts) {
        this.editing = editing;
        this.accounts = accounts;
    }

    /** Its units have the codes THPT-x, DT-x and CB-x. */
    public record School(UUID id, String suffix) {
        public String code() {
            return "THPT-" + suffix;
        }

        public String union() {
            return "DT-" + suffix;
        }

        public String branch() {
            return "CB-" + suffix;
        }
    }

    public School open() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        String suffix = "CL" + NEXT.incrementAndGet();
        UUID id = add("THPT-" + suffix, UnitKind.SCHOOL, null);
        add("DT-" + suffix, UnitKind.YOUTH_SCHOOL, id);
        add("CB-" + suffix, UnitKind.SCHOOL_BRANCH, id);
        return new School(id, suffix);
    }

    private UUID add(String code, UnitKind kind, @Nullable UUID school) {
        return editing.add(
                new UnitDraft(code, kind, "Đơn vị thử " + code, code, null, school, LocalDate.of(2014, 1, 1)));
    }
}
