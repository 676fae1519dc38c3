package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.nomination.SentList.TakenBack;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SchoolYear;

/** Every list that was ever brought in, of all schools: for the administrator, who reads no person and opens no file. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.ADMINISTRATOR)
public class ImportHistory {
    private static final int MOST_AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    ImportHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    public List<ImportRow> page(int offset, int limit) {
        return jdbc.sql("""
                select l.id, l.acted_at, l.actor_name, l.actor_unit_name, s.short_name, o.school_year, o.name,
                    l.file_name, l.checksum, l.people, l.taken_back_by_name, l.taken_back_at
                from nomination_list l join unit s on s.id = l.school_id join nomination_round o on o.id = l.round_id
                order by l.acted_at desc, l.id desc limit :limit offset :offset""")
                .param("limit", Math.min(limit, MOST_AT_ONCE))
                .param("offset", offset)
                .query((r, n) -> row(r))
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from nomination_list")
                .query(Integer.class)
                .single();
    }

    private static ImportRow row(ResultSet r) throws SQLException {
        Instant undone = instant(r, 12);
        return new ImportRow(
                UUID.fromString(r.getString(1)),
                r.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                r.getString(3),
                r.getString(4),
                r.getString(5),
                new SchoolYear(r.getInt(6)),
                r.getString(7),
                r.getString(8),
                r.getString(9),
                r.getInt(10),
                undone == null ? null : new TakenBack(r.getString(11), undone));
    }

    private static @Nullable Instant instant(ResultSet r, int column) throws SQLException {
        LocalDateTime at = r.getObject(column, LocalDateTime.class);
        return at == null ? null : at.toInstant(ZoneOffset.UTC);
    }
}
