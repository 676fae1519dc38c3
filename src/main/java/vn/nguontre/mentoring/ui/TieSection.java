package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.ContactRow;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperRow;
import vn.nguontre.mentoring.MentoringDetails;
import vn.nguontre.mentoring.MentoringFile;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** The tie to a person as officers see and keep it. */
class TieSection extends Section {
    private final transient PersonDetails person;
    private final transient MentoringFile file;
    private final transient KeeperAssignment assignment;
    private final transient ContactLog log;
    private final transient Today today;

    TieSection(PersonDetails person, MentoringFile file, KeeperAssignment assignment, ContactLog log, Today today) {
        this.person = person;
        this.file = file;
        this.assignment = assignment;
        this.log = log;
        this.today = today;
        addClassName("card");
        show();
    }

    private void show() {
        MentoringDetails tie = file.of(person.id());
        removeAll();
        add(new H2(getTranslation("mentoring.panel.title")), keeper(tie), actions(tie));
        add(new H3(getTranslation("mentoring.panel.log")), new ContactTimeline(tie.contacts(), new Notes()));
        if (!tie.formerKeepers().isEmpty()) {
            add(new H3(getTranslation("mentoring.panel.former")), former(tie));
        }
    }

    private Div keeper(MentoringDetails tie) {
        KeeperRow keeper = tie.keeper();
        if (keeper == null) {
            return new Div(new Paragraph(getTranslation("mentoring.panel.no-keeper")));
        }
        Facts facts = new Facts()
                .with(
                        getTranslation("mentoring.keeper"),
                        getTranslation("mentoring.keeper-with-unit", keeper.name(), keeper.unitName()))
                .with(getTranslation("mentoring.since"), Formats.date(keeper.since()))
                .with(getTranslation("mentoring.last-contact"), Formats.date(tie.lastContact()))
                .with(getTranslation("mentoring.next-contact"), Formats.date(tie.nextContact()))
                .with(getTranslation("mentoring.state"), SilenceChip.of(tie.silence()));
        return new Div(facts);
    }

    private Div actions(MentoringDetails tie) {
        Div actions = new Div();
        actions.addClassName("toolbar");
        if (tie.mayLog()) {
            Button contact = new Button(getTranslation("mentoring.log"), e -> openLog());
            contact.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(contact);
        }
        if (tie.mayAssign()) {
            String key = tie.keeper() == null ? "mentoring.assign" : "mentoring.change";
            actions.add(new Button(getTranslation(key), e -> new KeeperDialog(assignment, tie, this::show).open()));
        }
        return actions;
    }

    private void openLog() {
        new ContactDialog(log, person.id(), person.name().full(), today.date(), this::show).open();
    }

    /** The reader puts their own notes right. */
    private final class Notes implements ContactTimeline.Deeds {
        @Override
        public void correct(ContactRow contact) {
            new ContactDialog(person.name().full(), today.date(), contact.said(), said -> {
                        log.correct(contact, said);
                        Notices.success(getTranslation("shared.saved"));
                        show();
                    })
                    .open();
        }

        @Override
        public void remove(ContactRow contact) {
            new ConfirmationDialog(
                            getTranslation("mentoring.contact.remove-title", Formats.date(contact.date())),
                            getTranslation("mentoring.contact.remove"),
                            () -> {
                                log.remove(contact);
                                Notices.success(getTranslation("mentoring.contact.removed"));
                                show();
                            },
                            new Paragraph(getTranslation("mentoring.contact.remove-text")))
                    .open();
        }
    }

    private UnorderedList former(MentoringDetails tie) {
        UnorderedList list = new UnorderedList();
        for (KeeperRow keeper : tie.formerKeepers()) {
            list.add(new ListItem(getTranslation(
                    "mentoring.panel.former-line",
                    keeper.name(),
                    keeper.unitName(),
                    Formats.date(keeper.since()),
                    Formats.date(keeper.until()))));
        }
        KeeperRow current = tie.keeper();
        if (current != null && current.reason() != null) {
            list.add(new ListItem(getTranslation("mentoring.panel.change-reason", current.reason())));
        }
        return list;
    }
}
