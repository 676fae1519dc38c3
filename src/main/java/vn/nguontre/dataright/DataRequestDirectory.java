package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;

/** The requests of a school's people for its branch, and for the town committee which only looks. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.SCHOOL_BRANCH, Roles.TOWN_COMMITTEE})
public class DataRequestDirectory {
    private final DataRequestQuery query;
    private final CurrentUser currentUser;

    DataRequestDirectory(DataRequestQuery query, CurrentUser currentUser) {
        this.query = query;
        this.currentUser = currentUser;
    }

    public Stream<RequestRow> page(RequestFilter filter, int offset, int limit) {
        return query.page(currentUser.scope(), filter, null, offset, limit).stream();
    }

    public int count(RequestFilter filter) {
        return query.count(currentUser.scope(), filter);
    }

    public RequestTotals totals() {
        return query.totals(currentUser.scope());
    }
}
