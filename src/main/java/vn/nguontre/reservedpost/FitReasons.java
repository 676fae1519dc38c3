package vn.nguontre.reservedpost;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why majors were judged not to fit, kept with a run as it stood then; a later judgement changes nothing about it. */
@Component
class FitReasons {
    private final JdbcClient jdbc;

    FitReasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID runId, int year) {
        jdbc.sql("""
                insert into run_fit_reason (run_id, person_id, post_id, reason)
                select :run, f.person_id, f.post_id, f.reason
                from fit_judgement f join reserved_post r on r.id = f.post_id
                where r.graduation_year = :year and f.fit = 'NOT_FIT'""").param("run", runId.toString()).param("year", year).update();
    }

    /** By post. */
    Map<UUID, String> of(UUID runId, UUID personId) {
        return jdbc
                .sql("select post_id, reason from run_fit_reason where run_id = :run and person_id = :person")
                .param("run", runId.toString())
                .param("person", personId.toString())
                .query((r, n) -> Map.entry(UUID.fromString(r.getString(1)), r.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
