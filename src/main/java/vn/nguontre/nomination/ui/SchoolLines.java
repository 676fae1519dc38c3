package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.nomination.ReminderRow;
import vn.nguontre.nomination.SchoolProgress;
import vn.nguontre.shared.ui.Formats;

/** How far each school has come in the round, the way to remind it, and who reminded whom. */
class SchoolLines extends Div {
    private final transient Consumer<SchoolProgress> remind;
    private final boolean takesLists;

    SchoolLines(
            List<SchoolProgress> progress,
            List<ReminderRow> reminders,
            boolean takesLists,
            Consumer<SchoolProgress> remind) {
        this.remind = remind;
        this.takesLists = takesLists;
        UnorderedList schools = new UnorderedList();
        schools.addClassName("school-lines");
        progress.forEach(school -> schools.add(line(school)));
        add(schools);
        if (!reminders.isEmpty()) {
            add(log(reminders));
        }
    }

    /** As those read it who do not remind. */
    static SchoolLines of(List<SchoolProgress> progress) {
        return new SchoolLines(progress, List.of(), false, school -> {});
    }

    private ListItem line(SchoolProgress school) {
        ListItem line = new ListItem(new Span(getTranslation(
                "nomination.round.progress", school.schoolName(), school.sent(), school.target(), school.approved())));
        if (takesLists && school.isLacking()) {
            Button button = new Button(getTranslation("nomination.reminder.open"), e -> remind.accept(school));
            button.setAriaLabel(getTranslation("nomination.reminder.title", school.schoolName()));
            line.add(button);
        }
        return line;
    }

    private NativeDetails log(List<ReminderRow> reminders) {
        NativeDetails log = new NativeDetails();
        log.setSummaryText(getTranslation("nomination.reminder.log", reminders.size()));
        UnorderedList lines = new UnorderedList();
        reminders.forEach(r -> lines.add(new ListItem(getTranslation(
                r.line() == null ? "nomination.reminder.log-entry" : "nomination.reminder.log-line",
                Formats.dateTime(r.at()),
                r.actorName(),
                r.schoolName(),
                r.sentThen(),
                Formats.orDash(r.line())))));
        log.setContent(lines);
        return log;
    }
}
