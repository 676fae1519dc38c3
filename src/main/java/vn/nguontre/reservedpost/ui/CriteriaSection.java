package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.Criterion;
import vn.nguontre.reservedpost.Weights;

/** What earns how many points, as the rule book has it, and how equal points are decided. */
class CriteriaSection extends Section {
    CriteriaSection(Weights weights) {
        addClassName("card");
        UnorderedList points = new UnorderedList(
                item("reservedpost.points.fit", weights.fit()), item("reservedpost.points.near", weights.near()));
        weights.grades()
                .forEach((grade, worth) ->
                        points.add(new ListItem(getTranslation("reservedpost.points.grade", grade(grade), worth))));
        points.add(item("reservedpost.points.member", weights.membership()));
        OrderedList ties = new OrderedList();
        Stream.of(Criterion.values())
                .filter(c -> !c.earnsPoints())
                .forEach(c -> ties.add(new ListItem(getTranslation(c.textKey() + ".text"))));
        add(
                new H2(getTranslation("reservedpost.allocation.criteria")),
                points,
                new Paragraph(getTranslation("reservedpost.points.equal")),
                ties,
                new Paragraph(getTranslation("reservedpost.allocation.no-weight", weights.membership())));
    }

    private ListItem item(String key, int worth) {
        return new ListItem(getTranslation(key, worth));
    }

    private String grade(DegreeGrade grade) {
        return getTranslation("reservedpost." + grade.textKey());
    }
}
