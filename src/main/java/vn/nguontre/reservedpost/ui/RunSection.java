package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.Departure;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;

/** The proposal, line by line with its reasons; departures are gathered here and stored with the decision. */
class RunSection extends Section {
    private final transient AllocationService allocation;
    private final transient @Nullable RunDetails run;
    private final transient Runnable afterwards;
    private final transient Map<UUID, Departure> departures = new LinkedHashMap<>();
    private final int year;

    RunSection(AllocationService allocation, Optional<RunDetails> latest, int year, Runnable afterwards) {
        this.allocation = allocation;
        this.run = latest.orElse(null);
        this.year = year;
        this.afterwards = afterwards;
        addClassName("card");
        show();
    }

    private void show() {
        removeAll();
        Div toolbar = new Div();
        toolbar.addClassName("toolbar");
        add(new H2(getTranslation("reservedpost.run.title")));
        if (run == null) {
            add(new Paragraph(getTranslation("reservedpost.run.none")), toolbar);
            toolbar.add(propose(true));
            return;
        }
        add(state(run), check(run), toolbar);
        run.lines()
                .forEach(l -> add(new RunLineCard(l, departures.get(l.personId()), run.mayBeDecided(), this::depart)));
        if (run.mayBeDecided()) {
            toolbar.add(decide(run), propose(false));
        } else if (run.mayBeReleased()) {
            toolbar.add(release(run));
        } else {
            toolbar.add(propose(false));
        }
    }

    private Paragraph state(RunDetails details) {
        String proposed = getTranslation(
                "reservedpost.run.proposed", Formats.dateTime(details.proposedAt()), details.proposedBy());
        if (details.decidedAt() == null) {
            return new Paragraph(proposed);
        }
        String decided = getTranslation(
                "reservedpost.run.decided", Formats.dateTime(details.decidedAt()), Formats.orDash(details.decidedBy()));
        String released = details.releasedAt() == null
                ? getTranslation("reservedpost.run.not-released")
                : getTranslation("reservedpost.run.released", Formats.dateTime(details.releasedAt()));
        return new Paragraph(String.join(" ", List.of(proposed, decided, released)));
    }

    private Div check(RunDetails details) {
        Div result = new Div();
        result.addClassNames("notice", details.faults().isEmpty() ? "notice-info" : "notice-error");
        if (details.faults().isEmpty()) {
            result.add(new Paragraph(
                    getTranslation("reservedpost.check.good", details.lines().size())));
        } else {
            result.add(new Paragraph(
                    getTranslation("reservedpost.check-failed", details.faults().size())));
            details.faults().stream()
                    .distinct()
                    .forEach(f -> result.add(new Paragraph(getTranslation("reservedpost.fault." + f.name()))));
        }
        return result;
    }

    private void depart(RunLineRow line) {
        new DepartureDialog(line, departure -> {
                    departures.put(line.personId(), departure);
                    show();
                })
                .open();
    }

    private Button propose(boolean first) {
        Button button =
                new Button(getTranslation(first ? "reservedpost.run.propose" : "reservedpost.run.propose-again"), e -> {
                    allocation.propose(year);
                    tell("consent.left-out", allocation.leftOut(year));
                    afterwards.run();
                });
        if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Button decide(RunDetails details) {
        return confirmed(
                "reservedpost.run.decide", getTranslation("reservedpost.run.decide-text", departures.size()), () -> {
                    allocation.decide(details.id(), details.version(), List.copyOf(departures.values()));
                    Notices.success(getTranslation("reservedpost.run.decide-done"));
                });
    }

    private Button release(RunDetails details) {
        long offers =
                details.lines().stream().filter(l -> l.decidedPostId() != null).count();
        return confirmed("reservedpost.run.release", getTranslation("reservedpost.run.release-text", offers), () -> {
            List<String> leftOut = allocation.release(details.id(), details.version());
            Notices.success(getTranslation("reservedpost.run.release-done", offers - leftOut.size()));
            tell("consent.left-out-of-release", leftOut);
        });
    }

    private void tell(String key, List<String> names) {
        if (!names.isEmpty()) {
            Notices.problem(getTranslation(key, String.join(", ", names)));
        }
    }

    private Button confirmed(String text, String explanation, Runnable deed) {
        Button button = new Button(
                getTranslation(text),
                e -> new ConfirmationDialog(
                                getTranslation(text),
                                getTranslation(text),
                                () -> {
                                    deed.run();
                                    afterwards.run();
                                },
                                new Paragraph(explanation))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
