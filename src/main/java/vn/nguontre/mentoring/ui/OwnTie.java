package vn.nguontre.mentoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import vn.nguontre.mentoring.ContactRow;
import vn.nguontre.mentoring.KeeperRow;
import vn.nguontre.mentoring.MentoringDetails;
import vn.nguontre.shared.ui.Formats;

/** What a student reads of their own tie: who keeps it, and when they were in touch. */
class OwnTie extends Section {
    private static final int LATEST = 5;

    OwnTie(MentoringDetails tie) {
        addClassName("card");
        add(new H2(getTranslation("mentoring.student.title")));
        KeeperRow keeper = tie.keeper();
        if (keeper == null) {
            add(new Paragraph(getTranslation("mentoring.student.no-keeper")));
            return;
        }
        add(new Paragraph(getTranslation("mentoring.student.keeper", keeper.name(), keeper.unitName())));
        if (tie.contacts().isEmpty()) {
            add(new Paragraph(getTranslation("mentoring.student.never")));
            return;
        }
        add(new Paragraph(getTranslation("mentoring.student.last", Formats.date(tie.lastContact()))), dates(tie));
    }

    private UnorderedList dates(MentoringDetails tie) {
        UnorderedList dates = new UnorderedList();
        dates.getElement().setAttribute("aria-label", getTranslation("mentoring.student.dates"));
        tie.contacts().stream().limit(LATEST).map(this::date).forEach(dates::add);
        return dates;
    }

    private ListItem date(ContactRow contact) {
        return new ListItem(getTranslation(
                "mentoring.panel.contact",
                Formats.date(contact.date()),
                getTranslation(contact.kind().textKey())));
    }
}
