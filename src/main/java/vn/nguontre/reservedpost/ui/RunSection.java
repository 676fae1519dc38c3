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
import vn.nguontre.reservedpost.Departure;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reservedpost.RunStatus;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Notices;

/** The proposal, line by line with its reasons; departures are gathered here and stored with the decision. */
class RunSection extends Section {
    private final transient RunServices services;
    private final transient @Nullable RunDetails run;
    private final transient Runnable afterwards;
    private final transient Map<UUID, Departure> departures = new LinkedHashMap<>();
    private final int year;

    RunSection(RunServices services, Optional<RunDetails> latest, int year, Runnable afterwards) {
        this.services = services;
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
        add(new DecisionNotes(run), toolbar);
        run.lines()
                .forEach(l -> add(new RunLineCard(l, departures.get(l.personId()), run.mayBePrepared(), this::depart)));
        actions(run, toolbar);
        add(new OrderSection(services.runs().orders(run)), services.annex().links(run));
        if (run.isClosed()) {
            add(new RunExports(services.export(), run.id()));
        }
    }

    private void actions(RunDetails details, Div toolbar) {
        if (details.mayBeClosed()) {
            toolbar.add(close(details));
        }
        if (details.mayBePrepared()) {
            toolbar.add(prepare(details));
        }
        if (details.mayBeReleased()) {
            toolbar.add(release(details));
        } else if (!details.isClosed()) {
            toolbar.add(propose(false));
        } else if (details.releasedAt() != null) {
            toolbar.add(proposeForWhatIsFree());
        }
        toolbar.add(new Button(
                getTranslation("reservedpost.tie.declare"),
                e -> new TieDialog(services.ties(), details.lines(), afterwards).open()));
    }

    private void depart(RunLineRow line) {
        new DepartureDialog(line, departure -> {
                    departures.put(line.personId(), departure);
                    show();
                })
                .open();
    }

    private Button propose(boolean first) {
        Button button = new Button(
                getTranslation(first ? "reservedpost.run.propose" : "reservedpost.run.propose-again"), e -> propose());
        if (first) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Button proposeForWhatIsFree() {
        String title = getTranslation("reservedpost.run.propose-next");
        return new Button(
                title,
                e -> new ConfirmationDialog(
                                title,
                                title,
                                this::propose,
                                new Paragraph(getTranslation("reservedpost.run.propose-next-text")))
                        .open());
    }

    private void propose() {
        services.allocation().propose(year);
        tell("consent.left-out", services.allocation().leftOut(year));
        afterwards.run();
    }

    private Button prepare(RunDetails details) {
        Button button = new Button(
                getTranslation("reservedpost.run.prepare"),
                e -> new MeetingDialog(details.meeting(), services.today(), departures.size(), meeting -> {
                            services.decision()
                                    .prepare(
                                            details.id(), details.version(), meeting, List.copyOf(departures.values()));
                            Notices.success(getTranslation("reservedpost.run.prepare-done"));
                            afterwards.run();
                        })
                        .open());
        if (details.status() == RunStatus.PROPOSED) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private Button close(RunDetails details) {
        return confirmed("reservedpost.run.close", getTranslation("reservedpost.run.close-text"), () -> {
            services.decision().close(details.id(), details.version());
            Notices.success(getTranslation("reservedpost.run.close-done"));
        });
    }

    private Button release(RunDetails details) {
        Button button = new Button(
                getTranslation("reservedpost.run.release"),
                e -> new ReleaseDialog(
                                offers(details),
                                services.outlook().chains(details.id()),
                                byItself -> release(details, byItself))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void release(RunDetails details, boolean nextByItself) {
        List<String> leftOut = services.allocation().release(details.id(), details.version(), nextByItself);
        Notices.success(getTranslation("reservedpost.run.release-done", offers(details) - leftOut.size()));
        tell("consent.left-out-of-release", leftOut);
        afterwards.run();
    }

    private static long offers(RunDetails details) {
        return details.lines().stream().filter(l -> l.decidedPostId() != null).count();
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
