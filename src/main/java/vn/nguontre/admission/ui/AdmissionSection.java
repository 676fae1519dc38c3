package vn.nguontre.admission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.admission.AdmissionCorrectionRow;
import vn.nguontre.admission.AdmissionCorrections;
import vn.nguontre.admission.AdmissionDetails;
import vn.nguontre.admission.AdmissionFiles;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.admission.AgeOutlook;
import vn.nguontre.admission.CertificateDraft;
import vn.nguontre.admission.DecisionDraft;
import vn.nguontre.admission.MilestoneDates;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** From which day, how far, and what the branch records next. */
class AdmissionSection extends Section {
    private final UUID personId;
    private final boolean own;
    private final transient AdmissionFiles files;
    private final transient AdmissionMilestones milestones;
    private final transient AdmissionCorrections corrections;
    private final LocalDate today;

    AdmissionSection(
            PersonDetails person,
            boolean own,
            AdmissionFiles files,
            AdmissionMilestones milestones,
            AdmissionCorrections corrections,
            LocalDate today) {
        this.personId = person.id();
        this.own = own;
        this.files = files;
        this.milestones = milestones;
        this.corrections = corrections;
        this.today = today;
        addClassName("card");
        refresh();
    }

    private void refresh() {
        removeAll();
        AdmissionDetails details = files.of(personId);
        add(new H2(getTranslation("admission.panel")));
        if (!details.dates().isDecided()) {
            add(new Paragraph(eligible(details)));
            addOutlook(details.outlook());
        }
        add(facts(details));
        if (details.mayRecord()) {
            add(actions(details));
        }
        if (details.mayCorrect()) {
            Div toolbar = new Div(new Button(getTranslation("admission.correct"), e -> openCorrection(details)));
            toolbar.addClassName("toolbar");
            add(toolbar);
        }
        List<AdmissionCorrectionRow> corrected = own ? List.of() : corrections.ofPerson(personId);
        if (!corrected.isEmpty()) {
            add(new CorrectionLog(corrected));
        }
    }

    private String eligible(AdmissionDetails details) {
        String who = own ? "own" : "officer";
        String when = details.reached() ? "reached" : "from";
        return getTranslation("admission.eligible-" + when + "-" + who, Formats.date(details.eligibleFrom()));
    }

    private void addOutlook(@Nullable AgeOutlook outlook) {
        if (outlook == null) {
            return;
        }
        Tone tone = switch (outlook) {
            case COMFORTABLE -> Tone.GOOD;
            case TIGHT -> Tone.WAITING;
            case LEAVES_FIRST -> Tone.NEUTRAL;
        };
        String words = getTranslation(outlook.textKey() + (own ? ".own" : ".text"));
        add(new Div(new StatusChip(getTranslation(outlook.textKey()), tone)), new Paragraph(words));
    }

    private Facts facts(AdmissionDetails details) {
        MilestoneDates dates = details.dates();
        Facts facts = new Facts()
                .with(getTranslation("admission.class-registered"), Formats.date(dates.classRegisteredOn()))
                .with(
                        getTranslation("admission.certificate"),
                        document(dates.certificateNumber(), dates.certificateIssuedOn()));
        if (details.certificateUntil() != null) {
            facts.with(getTranslation("admission.certificate-life"), certificateLife(details));
        }
        facts.with(getTranslation("admission.decision"), document(dates.decisionNumber(), dates.decidedOn()));
        if (details.ceremonyBy() != null) {
            facts.with(getTranslation("admission.ceremony"), ceremony(details));
        }
        return facts;
    }

    private String document(@Nullable String number, @Nullable LocalDate day) {
        return number == null ? "" : getTranslation("admission.document", number, Formats.date(day));
    }

    private String certificateLife(AdmissionDetails details) {
        String until = Formats.date(details.certificateUntil());
        return getTranslation(
                details.certificateAlive() ? "admission.certificate-until" : "admission.certificate-over", until);
    }

    private String ceremony(AdmissionDetails details) {
        String by = Formats.date(details.ceremonyBy());
        LocalDate held = details.dates().ceremonyOn();
        boolean late = details.ceremonyLate(today);
        if (held != null) {
            return getTranslation(
                    late ? "admission.ceremony-held-late" : "admission.ceremony-held", Formats.date(held), by);
        }
        return late
                ? getTranslation("admission.ceremony-late", by)
                : getTranslation("admission.ceremony-by", by, details.workingDaysLeft());
    }

    private Div actions(AdmissionDetails details) {
        Div toolbar = new Div();
        toolbar.addClassName("toolbar");
        if (details.mayPrepare()) {
            toolbar.add(
                    new Button(getTranslation("admission.register"), e -> openRegister()),
                    new Button(getTranslation("admission.enter-certificate"), e -> openCertificate()));
        }
        if (details.mayEnterDecision()) {
            toolbar.add(new Button(getTranslation("admission.enter-decision"), e -> openDecision()));
        }
        if (details.mayEnterCeremony()) {
            toolbar.add(new Button(getTranslation("admission.enter-ceremony"), e -> openCeremony()));
        }
        return toolbar;
    }

    private void openCorrection(AdmissionDetails seen) {
        new CorrectionDialog(seen.dates(), today, (right, reason) -> {
                    corrections.correct(personId, seen.dates(), right, reason);
                    refresh();
                })
                .open();
    }

    private void openRegister() {
        var dialog = new MilestoneDialog(getTranslation("admission.register"), today, this::refresh);
        var day = dialog.day(getTranslation("admission.class-registered"));
        dialog.onSave(() -> milestones.registerForClass(personId, MilestoneDialog.given(day)));
        dialog.open();
    }

    private void openCertificate() {
        var dialog = new MilestoneDialog(getTranslation("admission.enter-certificate"), today, this::refresh);
        var number = dialog.number(getTranslation("admission.certificate-number"));
        var day = dialog.day(getTranslation("admission.issued-on"));
        dialog.onSave(() -> milestones.enterCertificate(
                personId, new CertificateDraft(number.getValue(), MilestoneDialog.given(day))));
        dialog.open();
    }

    private void openDecision() {
        var dialog = new MilestoneDialog(getTranslation("admission.enter-decision"), today, this::refresh);
        var number = dialog.number(getTranslation("admission.decision-number"));
        var decided = dialog.day(getTranslation("admission.decided-on"));
        var received = dialog.day(getTranslation("admission.received-on"));
        dialog.onSave(() -> milestones.enterDecision(
                personId,
                new DecisionDraft(number.getValue(), MilestoneDialog.given(decided), MilestoneDialog.given(received))));
        dialog.open();
    }

    private void openCeremony() {
        var dialog = new MilestoneDialog(getTranslation("admission.enter-ceremony"), today, this::refresh);
        var day = dialog.day(getTranslation("admission.held-on"));
        dialog.onSave(() -> milestones.enterCeremony(personId, MilestoneDialog.given(day)));
        dialog.open();
    }
}
