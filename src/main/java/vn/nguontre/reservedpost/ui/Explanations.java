package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.nguontre.reservedpost.ChoiceRow;
import vn.nguontre.reservedpost.Criterion;
import vn.nguontre.reservedpost.Obstacle;
import vn.nguontre.shared.ui.Words;

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
        return why((key, values) -> owner.getTranslation(key, values), choice);
    }

    /** The same on paper. */
    static String why(Words words, ChoiceRow choice) {
        return why(words::say, choice);
    }

    private static String why(Say text, ChoiceRow choice) {
        return switch (choice.verdict()) {
            case GOT_IT -> text.say("reservedpost.why.got-it", choice.rank(), choice.places());
            case NOT_NEEDED -> text.say("reservedpost.why.not-needed");
            case NOT_ELIGIBLE -> notEligible(text, choice);
            case OUTRANKED -> outranked(text, choice);
        };
    }

    private static String notEligible(Say text, ChoiceRow choice) {
        Obstacle obstacle = choice.obstacle();
        return obstacle == null ? "" : text.say(obstacle.textKey());
    }

    private static String outranked(Say text, ChoiceRow choice) {
        Criterion criterion = choice.decidedBy();
        return criterion == null
                ? text.say("reservedpost.why.no-place")
                : text.say("reservedpost.why.outranked", choice.rank(), choice.places(), text.say(criterion.textKey()));
    }

    private interface Say {
        String say(String key, Object... values);
    }
}
