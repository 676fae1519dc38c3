package vn.nguontre.reward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The corrections of a person's rewards, the latest first. */
@Component
class RewardCorrectionQuery {
    private final JdbcClient jdbc;

    RewardCorrectionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CorrectionRow> ofPerson(UUID personId) {
        return jdbc.sql("""
                select c.*, k.name as kind from reward_correction c
                join reward r on r.id = c.reward_id join reward_kind k on k.id = c.old_kind_id
                where r.person_id = ? order by c.id desc""").param(personId.toString()).query((r, n) -> row(r)).list();
    }

    private static CorrectionRow row(ResultSet r) throws SQLException {
        return new CorrectionRow(
                UUID.fromString(r.getString("reward_id")),
                r.getObject("acted_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                r.getString("actor_name"),
                r.getString("reason"),
                RewardStatus.valueOf(r.getString("old_status")),
                r.getString("kind"),
                r.getString("old_decision_number"),
                r.getObject("old_decided_on", LocalDate.class),
                r.getObject("old_amount", Long.class),
                r.getString("old_refusal_reason"));
    }
}
