package vn.nguontre.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.MatchedColumn;

/** What a unit has said before of the columns of its lists. */
@Component
class ColumnMemory {
    private static final int LONGEST_HEADING = 200;

    private final JdbcClient jdbc;

    ColumnMemory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The choices that concern these columns. */
    ColumnChoices of(UUID unitId, List<MatchedColumn> columns) {
        Map<String, Optional<Field>> known = new HashMap<>();
        jdbc.sql("select heading, field from column_choice where unit_id = ?")
                .param(unitId.toString())
                .query(r -> {
                    String field = r.getString(2);
                    known.put(r.getString(1), Optional.ofNullable(field).map(Field::valueOf));
                });
        known.keySet()
                .retainAll(
                        columns.stream().map(c -> ColumnChoices.key(c.header())).toList());
        return new ColumnChoices(known);
    }

    void remember(UUID unitId, ColumnChoices choices) {
        choices.fields().forEach((heading, field) -> {
            if (heading.length() <= LONGEST_HEADING) {
                jdbc.sql("""
                        insert into column_choice (unit_id, heading, field) values (:unit, :heading, :field)
                        on duplicate key update field = :field""")
                        .param("unit", unitId.toString())
                        .param("heading", heading)
                        .param("field", field.map(Field::name).orElse(null))
                        .update();
            }
        });
    }
}
