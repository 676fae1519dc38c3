package vn.nguontre.admission.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguontre.admission.AdmissionCorrectionRow;
import vn.nguontre.admission.MilestoneDates;
import vn.nguontre.shared.ui.Formats;

/** What a file said before each of its corrections; opened by who wants to know. */
class CorrectionLog extends NativeDetails {
    CorrectionLog(List<AdmissionCorrectionRow> corrections) {
        setSummaryText(getTranslation("admission.correct.log", corrections.size()));
        UnorderedList lines = new UnorderedList();
        corrections.forEach(c -> lines.add(new ListItem(getTranslation(
                "admission.correct.line", Formats.dateTime(c.at()), c.actorName(), before(c.before()), c.reason()))));
        setContent(lines);
    }

    private String before(MilestoneDates dates) {
        List<String> parts = new ArrayList<>();
        say(parts, "admission.class-registered", null, dates.classRegisteredOn());
        say(parts, "admission.certificate", dates.certificateNumber(), dates.certificateIssuedOn());
        say(parts, "admission.decision", dates.decisionNumber(), dates.decidedOn());
        say(parts, "admission.received-on", null, dates.decisionReceivedOn());
        say(parts, "admission.ceremony", null, dates.ceremonyOn());
        return parts.isEmpty() ? getTranslation("admission.correct.nothing") : String.join("; ", parts);
    }

    private void say(List<String> parts, String label, @Nullable String number, @Nullable LocalDate day) {
        if (day != null) {
            String value = number == null
                    ? Formats.date(day)
                    : getTranslation("admission.document", number, Formats.date(day));
            parts.add(getTranslation("admission.correct.part", getTranslation(label), value));
        }
    }
}
