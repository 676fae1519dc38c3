package vn.nguontre.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDialog;

/** Study after school: where, what, since when and until when. */
class StudyDialog extends PortalDialog {
    StudyDialog(
            UUID personId,
            @Nullable StudyDraft study,
            NationalMajors majors,
            PersonUpkeep upkeep,
            Runnable afterwards) {
        setHeaderTitle(getTranslation("people.edit-study"));
        setWidth("min(34rem, 94vw)");
        StudyForm form = new StudyForm(study, majors);
        add(form);
        Button save = new Button(
                getTranslation("shared.save"),
                e -> form.draft().ifPresent(draft -> {
                    upkeep.stateStudy(personId, draft);
                    close();
                    Notices.success(getTranslation("shared.saved"));
                    afterwards.run();
                }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), save);
    }
}
