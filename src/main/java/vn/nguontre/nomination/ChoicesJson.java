package vn.nguontre.nomination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nguontre.nomination.ListChoices.Verdict;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.RowPlace;

/** The form in which choices are kept with a draft. */
final class ChoicesJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ChoicesJson() {}

    private record Kept(List<Column> columns, List<CellChange> cells, Set<RowPlace> leftOut, List<Answer> verdicts) {}

    private record Column(String heading, @Nullable Field field) {}

    private record Answer(
            RowPlace row, Verdict verdict, @Nullable UUID person) {}

    static String of(ListChoices choices) {
        List<Column> columns = new ArrayList<>();
        choices.columns().fields().forEach((heading, field) -> columns.add(new Column(heading, field.orElse(null))));
        List<Answer> verdicts = new ArrayList<>();
        choices.verdicts().forEach((row, verdict) -> verdicts.add(new Answer(row, verdict, choices.meant(row))));
        return JSON.writeValueAsString(new Kept(columns, choices.cells(), choices.leftOut(), verdicts));
    }

    static ListChoices read(String json) {
        Kept kept = JSON.readValue(json, Kept.class);
        Map<String, Optional<Field>> columns = new HashMap<>();
        kept.columns().forEach(c -> columns.put(c.heading(), Optional.ofNullable(c.field())));
        return new ListChoices(
                new ColumnChoices(columns),
                kept.cells(),
                kept.leftOut(),
                kept.verdicts().stream().collect(Collectors.toMap(Answer::row, Answer::verdict)),
                meant(kept));
    }

    private static Map<RowPlace, UUID> meant(Kept kept) {
        Map<RowPlace, UUID> meant = new HashMap<>();
        for (Answer answer : kept.verdicts()) {
            if (answer.person() != null) {
                meant.put(answer.row(), answer.person());
            }
        }
        return meant;
    }
}
