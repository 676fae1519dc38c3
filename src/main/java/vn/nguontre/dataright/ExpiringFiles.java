package vn.nguontre.dataright;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ScopeSql;

/** The branch sees beforehand whose file will be erased because its time is over, and afterwards how many were. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.SCHOOL_BRANCH)
public class ExpiringFiles {
    private static final int MOST_SHOWN = 12;

    private final ExpiryQuery query;
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    ExpiringFiles(ExpiryQuery query, JdbcClient jdbc, CurrentUser currentUser) {
        this.query = query;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** Files erased on a day because their time was over. */
    public record Erased(LocalDate on, int files) {}

    /** Everybody whose file is kept for a time only, whoever is erased first comes first. */
    public Stream<ExpiringFile> page(int offset, int limit) {
        return query.page(currentUser.scope(), LocalDate.of(9999, 1, 1), offset, limit).stream();
    }

    public int count() {
        return query.count(currentUser.scope(), LocalDate.of(9999, 1, 1));
    }

    /** How many have so little time left that their end is announced (DP-05b). */
    public int countSoon() {
        return query.count(currentUser.scope(), query.announcedUntil());
    }

    /** The latest first. */
    public List<Erased> erased() {
        return jdbc.sql("""
                select x.erased_on, count(*) from expired_file x join person p on p.id = x.person_id
                where %s group by x.erased_on order by x.erased_on desc limit :limit""".formatted(ScopeSql.of("p")))
                .params(ScopeSql.params(currentUser.scope()))
                .param("limit", MOST_SHOWN)
                .query((r, n) -> new Erased(r.getObject(1, LocalDate.class), r.getInt(2)))
                .list();
    }
}
