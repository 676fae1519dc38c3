package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OfferStatus;
import vn.nguontre.reservedpost.PostStatus;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.StatusChip;
import vn.nguontre.shared.ui.StatusChip.Tone;

/** Phrases that several screens of this module share. */
final class PostTexts {
    private PostTexts() {}

    static StatusChip chip(Component owner, PostStatus status) {
        Tone tone = switch (status) {
            case PLANNED -> Tone.WAITING;
            case OPEN -> Tone.GOOD;
            case CLOSED -> Tone.NEUTRAL;
        };
        return new StatusChip(owner.getTranslation(status.textKey()), tone);
    }

    static StatusChip chip(Component owner, OfferStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.WAITING;
            case ACCEPTED -> Tone.GOOD;
            case DECLINED, WITHDRAWN, GIVEN_BACK -> Tone.NEUTRAL;
            case LAPSED -> Tone.BAD;
        };
        return new StatusChip(owner.getTranslation(status.textKey()), tone);
    }

    static StatusChip chip(Component owner, @Nullable Fit fit) {
        if (fit == null) {
            return new StatusChip(owner.getTranslation("reservedpost.fit.none"), Tone.WAITING);
        }
        Tone tone = switch (fit) {
            case FIT -> Tone.GOOD;
            case NEAR -> Tone.NEUTRAL;
            case NOT_FIT -> Tone.BAD;
        };
        return new StatusChip(owner.getTranslation(fit.textKey()), tone);
    }

    /** Major, level, grade and day of graduation in one line. */
    static String study(Component owner, @Nullable StudyDraft study) {
        if (study == null) {
            return owner.getTranslation("reservedpost.study.none");
        }
        var grade = study.degreeGrade();
        return owner.getTranslation(
                study.graduated() ? "reservedpost.study.done" : "reservedpost.study.expected",
                study.major(),
                owner.getTranslation("reservedpost." + study.degreeLevel().textKey()),
                owner.getTranslation(
                        grade == null ? "reservedpost.degree-grade.unknown" : "reservedpost." + grade.textKey()),
                Formats.date(study.graduatesOn()),
                study.institution());
    }

    /** "4 working days left, until the end of 14/05/2027". */
    static String timeLeft(Component owner, OfferRow offer) {
        return owner.getTranslation(
                "reservedpost.offer.time-left", offer.workingDaysLeft(), Formats.date(offer.lastDay()));
    }
}
