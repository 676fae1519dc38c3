package vn.nguontre.reservedpost;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Happening.Word;
import vn.nguontre.shared.Happening.Words;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Step;

/** What was corrected in posts, by whom and why; written once and never changed. */
@Component
class PostChanges {
    private static final Word NOTHING = new Word("reservedpost.story.nothing");
    private static final String WRITE = """
            insert into post_change (id, post_id, number, field, was, became,
                actor_account_id, actor_name, actor_unit_name, acted_at, reason)
            select :id, :post, coalesce(max(number), 0) + 1, :field, :was, :became, :account, :actor, :unit, :at, :reason
            from post_change where post_id = :post""";

    private final JdbcClient jdbc;

    PostChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID postId, List<PostChange> changes, Step step) {
        for (PostChange change : changes) {
            jdbc.sql(WRITE)
                    .param("id", Ids.next().toString())
                    .param("post", postId.toString())
                    .param("field", change.field().name())
                    .param("was", change.was())
                    .param("became", change.became())
                    .param("account", step.accountId().toString())
                    .param("actor", step.actorName())
                    .param("unit", step.unitName())
                    .param("at", step.at().atOffset(ZoneOffset.UTC).toLocalDateTime())
                    .param("reason", step.reason())
                    .update();
        }
    }

    Stream<Happening> of(UUID postId) {
        return jdbc
                .sql("select * from post_change where post_id = ? order by number")
                .param(postId.toString())
                .query(PostChanges::told)
                .list()
                .stream();
    }

    private static Happening told(ResultSet r, int row) throws SQLException {
        PostField field = PostField.valueOf(r.getString("field"));
        return Happening.at(
                        CandidateQuery.moment(r, "acted_at"),
                        "reservedpost.story.changed",
                        new Word(field.textKey()),
                        word(field, r.getString("was")),
                        word(field, r.getString("became")))
                .by(r.getString("actor_name"), r.getString("actor_unit_name"))
                .because(r.getString("reason"));
    }

    private static Object word(PostField field, String text) {
        return switch (field) {
            case DEGREE_LEVEL -> new Word(text);
            case METHODS -> text.isEmpty() ? NOTHING : new Words(List.of(text.split(" ", -1)));
            default -> text.isEmpty() ? NOTHING : text;
        };
    }
}
