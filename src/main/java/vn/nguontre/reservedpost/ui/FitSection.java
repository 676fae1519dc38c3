package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.reservedpost.FitRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;

/** The candidates of a year, one entry for each wish, and the judgement whether the major fits. */
class FitSection extends Section {
    private final transient FitServices services;
    private final transient Runnable afterwards;

    FitSection(FitServices services, int year, Runnable afterwards) {
        this.services = services;
        this.afterwards = afterwards;
        addClassName("card");
        add(new H2(getTranslation("reservedpost.fit.title")));
        List<FitRow> rows = services.judging().candidates(year);
        if (rows.isEmpty()) {
            add(new Paragraph(getTranslation("reservedpost.fit.empty")));
        }
        Set<UUID> proven = services.judging().proven(rows);
        rows.forEach(r -> add(entry(r, proven.contains(r.personId()))));
    }

    private Div entry(FitRow row, boolean proven) {
        Div line = new Div(PostTexts.chip(this, row.fit()), judge(row));
        line.addClassName("toolbar");
        Div entry = new Div(
                new H3(new Anchor(PersonNavigation.link(row.personId()), row.personName())),
                new Paragraph(getTranslation(
                        "reservedpost.fit.wish", String.valueOf(row.preference()), row.postTitle(), row.majors())),
                new Paragraph(PostTexts.study(this, row.study())),
                new StatusChip(
                        getTranslation(proven ? "reservedpost.fit.proven" : "reservedpost.fit.not-proven"),
                        proven ? StatusChip.Tone.GOOD : StatusChip.Tone.NEUTRAL),
                line);
        entry.addClassName("entry");
        if (row.fit() == null) {
            entry.add(new Paragraph(PostTexts.suggestion(this, services.suggestion(row))));
        }
        if (row.reason() != null) {
            entry.add(new Paragraph(getTranslation("reservedpost.fit.because", Formats.orDash(row.reason()))));
        }
        return entry;
    }

    private Button judge(FitRow row) {
        Button button = new Button(
                getTranslation(row.fit() == null ? "reservedpost.fit.judge" : "reservedpost.fit.change"),
                e -> new FitDialog(row, services.suggestion(row), (fit, reason) -> {
                            services.judging().judge(row.personId(), row.postId(), fit, reason);
                            afterwards.run();
                        })
                        .open());
        button.setAriaLabel(getTranslation("reservedpost.fit.judge-of", row.personName(), row.postTitle()));
        return button;
    }
}
