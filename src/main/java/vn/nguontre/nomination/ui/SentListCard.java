package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.SentList;
import vn.nguontre.shared.ui.Formats;

/** A list: its file, who brought it, how many of its people stand where, and the next step. */
class SentListCard extends Section {
    SentListCard(SentList list, Runnable submit) {
        addClassName("card");
        add(
                new H3(list.schoolName()),
                new Paragraph(list.fileName()),
                new Paragraph(getTranslation(
                        "nomination.lists.uploaded", list.uploadedBy(), Formats.dateTime(list.uploadedAt()))),
                chips(list));
        int waiting = list.counts().of(NomineeStatus.LISTED);
        if (waiting > 0) {
            Button button = new Button(getTranslation("nomination.submit-list", waiting), e -> submit.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
        }
        Anchor people = new Anchor(
                link(list, null),
                getTranslation("nomination.lists.people", list.counts().total()));
        people.addClassName("card-link");
        add(people);
    }

    private Div chips(SentList list) {
        Div chips = new Div();
        chips.addClassName("toolbar");
        for (NomineeStatus status : NomineeStatus.values()) {
            int count = list.counts().of(status);
            if (count > 0) {
                Anchor chip = new Anchor(link(list, status), NomineeChip.of(status));
                chip.add(" " + count);
                chips.add(chip);
            }
        }
        return chips;
    }

    private static String link(SentList list, @Nullable NomineeStatus status) {
        return NominationNavigation.nominees(new NomineeFilter("", null, null, list.id(), status));
    }
}
