package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.nguontre.reservedpost.ChoiceRow;
import vn.nguontre.reservedpost.Criterion;
import vn.nguontre.reservedpost.Obstacle;

/** Says in words what became of each choice and why, in the reader's language. */
final class Explanations {
    private Explanations() {}

    /** One item for each choice, most wanted first. */
    static OrderedList list(Component owner, List<ChoiceRow> choices) {
        OrderedList list = new OrderedList();
        choices.forEach(c ->
                list.add(new ListItem(owner.getTranslation("reservedpost.why.choice", c.postTitle(), why(owner, c)))));
        return list;
    }

    static String why(Component owner, ChoiceRow choice) {
        return switch (choice.verdict()) {
            case GOT_IT -> owner.getTranslation("reservedpost.why.got-it", choice.rank(), choice.places());
            case NOT_NEEDED -> owner.getTranslation("reservedpost.why.not-needed");
            case NOT_ELIGIBLE -> notEligible(owner, choice);
            case OUTRANKED -> outranked(owner, choice);
        };
    }

    private static String notEligible(Component owner, ChoiceRow choice) {
        Obstacle obstacle = choice.obstacle();
        return obstacle == null ? "" : owner.getTranslation(obstacle.textKey());
    }

    private static String outranked(Component owner, ChoiceRow choice) {
        Criterion criterion = choice.decidedBy();
        return criterion == null
                ? owner.getTranslation("reservedpost.why.no-place")
                : owner.getTranslation(
                        "reservedpost.why.outranked",
                        choice.rank(),
                        choice.places(),
                        owner.getTranslation(criterion.textKey()));
    }
}
