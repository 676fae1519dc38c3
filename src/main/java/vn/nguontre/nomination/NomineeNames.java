package vn.nguontre.nomination;

import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names for the sentence of a refusal, which opens nobody's file. */
@Component
class NomineeNames {
    private final JdbcClient jdbc;

    NomineeNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By given name, one after the other. */
    String of(Collection<UUID> personIds) {
        return String.join(
                ", ",
                jdbc.sql("select full_name from person where id in (:ids) order by given_name, family_and_middle, id")
                        .param("ids", personIds.stream().map(UUID::toString).toList())
                        .query(String.class)
                        .list());
    }
}
