package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.ChoiceRow;
import vn.nguontre.reservedpost.Departure;
import vn.nguontre.reservedpost.RunLineRow;

/** One candidate of a run: proposed what and why, decided what and why. */
class RunLineCard extends Div {
    RunLineCard(RunLineRow line, @Nullable Departure pending, boolean open, Consumer<RunLineRow> depart) {
        addClassName("card");
        add(
                new H3(new Anchor(PersonNavigation.link(line.personId()), line.personName())),
                new Paragraph(
                        line.proposedPost() == null
                                ? getTranslation("reservedpost.line.nothing")
                                : getTranslation("reservedpost.line.proposed", line.proposedPost())),
                Explanations.list(this, line.choices()),
                points(line));
        if (line.isUnproven()) {
            Paragraph unproven = new Paragraph(getTranslation("reservedpost.line.unproven"));
            unproven.addClassNames("notice", "notice-warn");
            add(unproven);
        }
        if (line.departureReason() != null) {
            add(departure(line.decidedPost(), line.departureReason()));
        } else if (pending != null) {
            add(departure(title(line, pending), pending.reason()));
        }
        if (open && !line.possible().isEmpty()) {
            Button otherwise = new Button(getTranslation("reservedpost.line.depart"), e -> depart.accept(line));
            otherwise.setAriaLabel(getTranslation("reservedpost.line.depart-for", line.personName()));
            add(otherwise);
        }
    }

    /** What the candidate earned at each post, and from what. */
    private UnorderedList points(RunLineRow line) {
        UnorderedList list = new UnorderedList();
        line.possible()
                .forEach(c -> list.add(new ListItem(getTranslation(
                        "reservedpost.points.of",
                        c.postTitle(),
                        c.points().total(),
                        c.points().fit(),
                        c.points().grade(),
                        c.points().membership()))));
        return list;
    }

    private Paragraph departure(@Nullable String post, String reason) {
        Paragraph words = new Paragraph(
                post == null
                        ? getTranslation("reservedpost.line.departed-none", reason)
                        : getTranslation("reservedpost.line.departed", post, reason));
        words.addClassNames("notice", "notice-warn");
        return words;
    }

    private static @Nullable String title(RunLineRow line, Departure pending) {
        return line.choices().stream()
                .filter(c -> c.postId().equals(pending.postId()))
                .map(ChoiceRow::postTitle)
                .findFirst()
                .orElse(null);
    }
}
