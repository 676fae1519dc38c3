package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes the names of the other candidates of a run out of what a candidate reads in the committee's words. */
@Component
class OtherNames {
    private static final String SOMEBODY = "…";

    private final JdbcClient jdbc;

    OtherNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(UUID runId, UUID personId) {
        return jdbc.sql("""
                select p.full_name from run_line l join person p on p.id = l.person_id
                where l.run_id = :run and l.person_id <> :person order by char_length(p.full_name) desc""")
                .param("run", runId.toString())
                .param("person", personId.toString())
                .query(String.class)
                .list();
    }

    /** Leaves out the names of all who stood in a run beside the person, whichever run it was. */
    UnaryOperator<@Nullable String> hiddenFrom(UUID personId) {
        List<String> others = jdbc.sql("""
                select distinct p.full_name from run_line mine
                join run_line l on l.run_id = mine.run_id and l.person_id <> mine.person_id
                join person p on p.id = l.person_id
                where mine.person_id = :person order by char_length(p.full_name) desc""")
                .param("person", personId.toString())
                .query(String.class)
                .list();
        return words -> without(others, words);
    }

    /** Longer names come first, so that none is left over of which another is a part. */
    static @Nullable String without(List<String> names, @Nullable String words) {
        String left = words;
        for (String name : names) {
            if (left != null && !name.isBlank()) {
                left = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(left)
                        .replaceAll(SOMEBODY);
            }
        }
        return left;
    }
}
