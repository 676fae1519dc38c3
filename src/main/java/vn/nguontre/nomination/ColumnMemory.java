package vn.nguontre.nomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Everything the unit has said. */
    ColumnChoices of(UUID unitId) {
        Map<String, Optional<Field>> known = new HashMap<>();
        jdbc.sql("select heading, field from column_choice where unit_id = ?")
                .param(unitId.toString())
                .query(r -> {
                    String field = r.getString(2);
                    known.put(r.getString(1), Optional.ofNullable(field).map(Field::valueOf));
                });
        return new ColumnChoices(known);
    }

    /** Keeps what is said of these columns; of others nothing new was said. */
    void remember(UUID unitId, ColumnChoices choices, List<MatchedColumn> columns) {
        Set<String> headings =
                columns.stream().map(c -> ColumnChoices.key(c.header())).collect(Collectors.toSet());
        choices.fields().forEach((heading, field) -> {
            if (heading.length() <= LONGEST_HEADING && headings.contains(heading)) {
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
