package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nomination.ui.ProblemGroup.Decision;
import vn.nguontre.nominationlist.Code;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.nominationlist.RowPlace;

/** Everything that is wrong in a file, one group for each kind of fault. */
class ProblemGroups extends Section {
    private final List<ProblemGroup> groups = new ArrayList<>();
    private final H2 title = new H2();
    private final Paragraph lead = new Paragraph(getTranslation("nomination.check.problems-lead"));
    private transient ListChoices choices;

    ProblemGroups(ListPreview preview, Decision decision) {
        choices = preview.choices();
        Map<RowPlace, RawRow> rows =
                preview.rawRows().stream().collect(Collectors.toMap(RawRow::place, Function.identity(), (a, b) -> a));
        Map<Code, List<Problem>> kinds = preview.problems().stream()
                .collect(Collectors.groupingBy(Problem::code, () -> new EnumMap<>(Code.class), Collectors.toList()));
        add(title, lead);
        kinds.forEach((code, problems) -> {
            var group = new ProblemGroup(code, problems, rows, () -> choices, decision);
            groups.add(group);
            add(group);
        });
        say(preview);
    }

    /** Takes the new verdict over in place; false when something is wrong that is not shown yet. */
    boolean follow(ListPreview now) {
        Map<Spot, Problem> open = now.problems().stream()
                .collect(Collectors.toMap(p -> new Spot(p.place(), p.column()), p -> p, (first, other) -> first));
        Set<Spot> shown = new HashSet<>();
        groups.forEach(g -> shown.addAll(g.spots()));
        Set<RowPlace> leftOut = now.choices().leftOut();
        boolean sameColumns = now.choices().columns().equals(choices.columns());
        if (!sameColumns || !leftOut.equals(choices.leftOut()) || !shown.containsAll(open.keySet())) {
            return false;
        }
        choices = now.choices();
        groups.forEach(g -> g.follow(open));
        say(now);
        return true;
    }

    private void say(ListPreview now) {
        long rows = now.problems().stream().map(Problem::place).distinct().count();
        title.setText(getTranslation("nomination.check.problems", rows));
        setVisible(!groups.isEmpty());
        lead.setVisible(rows > 0);
    }

    /** A cell of the file. */
    record Spot(RowPlace place, Field field) {}
}
