package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import vn.nguontre.reservedpost.MeetingDraft;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.shared.ui.Formats;

/** What earlier runs of the year decided: the resolution, the annex, and the files anybody may check. */
class EarlierRuns extends Section {
    EarlierRuns(RunServices services, int year) {
        addClassName("card");
        List<RunDetails> runs = services.runs().earlier(year);
        setVisible(!runs.isEmpty());
        if (!runs.isEmpty()) {
            add(new H2(getTranslation("reservedpost.earlier.title")));
        }
        runs.forEach(run -> add(entry(services, run)));
    }

    private Div entry(RunServices services, RunDetails run) {
        Div entry = new Div(
                new Paragraph(resolution(run)),
                services.annex().links(run),
                new RunExports(services.export(), run.id()));
        entry.addClassName("entry");
        return entry;
    }

    private String resolution(RunDetails run) {
        MeetingDraft meeting = run.meeting();
        return meeting == null
                ? Formats.dateTime(run.proposedAt())
                : getTranslation(
                        "reservedpost.earlier.resolution",
                        meeting.resolutionNumber(),
                        Formats.date(meeting.resolutionDate()));
    }
}
