package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.people.ui.StudyForm;
import vn.nguontre.shared.ui.Notices;

/** Where and what the student studies; opened for writing when it is the next thing to do. */
class StudySection extends Section {
    private final transient @Nullable StudyDraft study;
    private final transient WishServices services;
    private final transient Runnable afterwards;

    StudySection(@Nullable StudyDraft study, boolean write, WishServices services, Runnable afterwards) {
        this.study = study;
        this.services = services;
        this.afterwards = afterwards;
        addClassName("card");
        if (write) {
            write(true);
        } else {
            read();
        }
    }

    private void read() {
        add(
                new H2(getTranslation("reservedpost.study.title")),
                new Paragraph(PostTexts.study(this, study)),
                new Button(getTranslation("reservedpost.study.change"), e -> write(false)));
    }

    private void write(boolean first) {
        removeAll();
        StudyForm form = new StudyForm(study, services.majors());
        Button save = new Button(getTranslation("reservedpost.study.save"), e -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new H2(getTranslation(first ? "reservedpost.study.first" : "reservedpost.study.title")),
                new Paragraph(getTranslation("reservedpost.study.why")),
                form,
                save);
    }

    private void save(StudyForm form) {
        form.draft().ifPresent(draft -> {
            services.interest().stateStudy(draft);
            Notices.success(getTranslation("shared.saved"));
            afterwards.run();
        });
    }
}
