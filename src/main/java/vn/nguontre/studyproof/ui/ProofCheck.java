package vn.nguontre.studyproof.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import vn.nguontre.shared.ui.ConfirmationDialog;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.ReasonDialog;
import vn.nguontre.studyproof.ProofFile;
import vn.nguontre.studyproof.ProofRow;
import vn.nguontre.studyproof.StudyProofDesk;

/** Where branch or ward opens the proof and says whether it bears out what was stated. */
class ProofCheck extends Section {
    private final transient StudyProofDesk desk;

    ProofCheck(ProofRow proof, StudyProofDesk desk) {
        this.desk = desk;
        addClassName("card");
        show(proof);
    }

    private void show(ProofRow proof) {
        removeAll();
        add(
                new H2(getTranslation("studyproof.title")),
                ProofChip.of(this, proof),
                new Paragraph(getTranslation("studyproof.by", proof.actorName(), Formats.day(proof.actedAt()))));
        if (proof.reason() != null) {
            add(new Paragraph(proof.reason()));
        }
        Div toolbar = new Div(download(proof));
        toolbar.addClassName("toolbar");
        add(toolbar);
        if (proof.mayBeChecked() && desk.stepsAside(proof.personId())) {
            add(new Paragraph(getTranslation("studyproof.steps-aside")));
        } else if (proof.mayBeChecked()) {
            toolbar.add(verify(proof), giveBack(proof));
        }
    }

    private Anchor download(ProofRow proof) {
        String name = "minh-chung-viec-hoc." + proof.kind().ending();
        return new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    ProofFile file = desk.file(proof.personId());
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            name,
                            file.kind().mediaType(),
                            file.content().length);
                }),
                getTranslation("studyproof.open"));
    }

    private Button verify(ProofRow proof) {
        String title = getTranslation("studyproof.verify");
        Button button = new Button(
                title,
                e -> new ConfirmationDialog(
                                title,
                                title,
                                () -> {
                                    desk.verify(proof.personId(), proof.version());
                                    desk.of(proof.personId()).ifPresent(this::show);
                                },
                                new Paragraph(getTranslation("studyproof.verify-text")))
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button giveBack(ProofRow proof) {
        String title = getTranslation("studyproof.give-back");
        return new Button(
                title,
                e -> new ReasonDialog(title, getTranslation("studyproof.give-back-text"), reason -> {
                            desk.giveBack(proof.personId(), proof.version(), reason);
                            desk.of(proof.personId()).ifPresent(this::show);
                        })
                        .open());
    }
}
