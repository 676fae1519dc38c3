package vn.nguontre.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.organisation.AssignmentRow;
import vn.nguontre.shared.Today;

/** Whether a log-in still stands: the account open, its password the same, the assignment under which it acts in force. */
@Component
public class Standing {
    private final JdbcClient jdbc;
    private final Today today;

    Standing(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    @Transactional(readOnly = true)
    public boolean holds(PortalUser user) {
        return jdbc.sql("""
                        select exists (select 1 from account a
                        where a.id = :account and a.enabled and a.password_hash = :hash and a.must_change_password = :first
                        and (:assignment is null or exists (select 1 from assignment s
                            where s.id = :assignment and s.account_id = a.id
                            and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day))))""")
                .param("account", user.accountId().toString())
                .param("hash", user.getPassword())
                .param("first", user.mustChangePassword())
                .param("assignment", idOf(user.assignment()))
                .param("day", today.date())
                .query(Boolean.class)
                .single();
    }

    private static @Nullable String idOf(@Nullable AssignmentRow assignment) {
        return assignment == null ? null : assignment.id().toString();
    }
}
