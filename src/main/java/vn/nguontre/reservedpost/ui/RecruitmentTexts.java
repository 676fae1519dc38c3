package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import vn.nguontre.reservedpost.RecruitmentRow;
import vn.nguontre.shared.ui.Formats;

/** The outcome of a recruitment in a sentence. */
final class RecruitmentTexts {
    private RecruitmentTexts() {}

    static String sentence(Component speaker, RecruitmentRow noted) {
        return speaker.getTranslation(
                "reservedpost.recruitment.sentence." + noted.outcome(),
                Formats.date(noted.decidedOn()),
                Formats.orDash(noted.documentNumber()));
    }
}
