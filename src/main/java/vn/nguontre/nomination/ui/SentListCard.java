package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.RoundRow;
import vn.nguontre.nomination.SentList;
import vn.nguontre.nomination.SentList.TakenBack;
import vn.nguontre.shared.ui.Formats;

/** A list: its file, who brought it, how many of its people stand where, and the next step. */
class SentListCard extends Section {
    SentListCard(SentList list, RoundRow round, Deeds deeds) {
        addClassName("card");
        add(
                new H3(list.schoolName()),
                file(list, deeds),
                new Paragraph(getTranslation(
                        "nomination.lists.uploaded", list.uploadedBy(), Formats.dateTime(list.uploadedAt()))));
        TakenBack undone = list.takenBack();
        if (undone == null) {
            add(chips(list));
            offer(list, round, deeds);
            add(people(list));
        } else {
            add(new Paragraph(
                    getTranslation("nomination.lists.taken-back", undone.actorName(), Formats.dateTime(undone.at()))));
        }
        NativeDetails checksum =
                new NativeDetails(getTranslation("nomination.lists.checksum"), new Code(list.checksum()));
        checksum.addClassName("checksum");
        add(checksum);
    }

    /** What can be done with a list. */
    interface Deeds {
        void submit(SentList list);

        void takeBack(SentList list);

        DownloadResponse original(SentList list);
    }

    /** The next step, as long as the round of the list allows one. */
    private void offer(SentList list, RoundRow round, Deeds deeds) {
        int waiting = list.counts().of(NomineeStatus.LISTED);
        if (waiting > 0 && round.takesLists()) {
            Button button = new Button(getTranslation("nomination.submit-list", waiting), e -> deeds.submit(list));
            button.addThemeVariants(ButtonVariant.PRIMARY);
            add(button);
        }
        if (list.mayBeTakenBack() && round.isCurrent()) {
            add(new Button(getTranslation("nomination.take-back"), e -> deeds.takeBack(list)));
        }
    }

    private Anchor people(SentList list) {
        Anchor people = new Anchor(
                link(list, null),
                getTranslation("nomination.lists.people", list.counts().total()));
        people.addClassName("card-link");
        return people;
    }

    private static Component file(SentList list, Deeds deeds) {
        return list.fileKept()
                ? new Anchor(DownloadHandler.fromInputStream(event -> deeds.original(list)), list.fileName())
                : new Paragraph(list.fileName());
    }

    private Div chips(SentList list) {
        Div chips = new Div();
        chips.addClassName("toolbar");
        for (NomineeStatus status : NomineeStatus.values()) {
            int count = list.counts().of(status);
            if (count > 0) {
                Anchor chip = new Anchor(link(list, status), NomineeChip.of(status), new Span(Integer.toString(count)));
                chip.addClassName("counted");
                chips.add(chip);
            }
        }
        return chips;
    }

    private static String link(SentList list, @Nullable NomineeStatus status) {
        return NominationNavigation.nominees(new NomineeFilter("", null, null, list.id(), status));
    }
}
