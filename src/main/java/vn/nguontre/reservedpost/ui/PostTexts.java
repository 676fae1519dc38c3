package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.FitSuggestion;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OfferStatus;
import vn.nguontre.reservedpost.PlanLine;
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

    /** "By the codes: fits. 7380101 Luật is a major that the post accepts.", or why there is no suggestion. */
    static String suggestion(Component owner, Optional<FitSuggestion> suggested) {
        return suggested
                .map(s -> owner.getTranslation(
                        "reservedpost.fit.suggested",
                        owner.getTranslation(s.fit().textKey()),
                        kinship(owner, s)))
                .orElseGet(() -> owner.getTranslation("reservedpost.fit.not-suggested"));
    }

    static String kinship(Component owner, FitSuggestion suggested) {
        return owner.getTranslation(
                suggested.kinship().textKey(),
                suggested.studied().toString(),
                suggested.accepted().toString());
    }

    /** The ways of recruitment in one line, or a dash for a post that says nothing about them. */
    static String methods(Component owner, PlanLine plan) {
        return Formats.orDash(plan.methods().stream()
                .map(m -> owner.getTranslation(m.textKey()))
                .collect(Collectors.joining(", ")));
    }

    /** "7380101 Luật", or the major alone while its code is not known. */
    private static String major(StudyDraft study) {
        return study.majorCode() == null ? study.major() : study.majorCode() + " " + study.major();
    }

    /** Major, level, grade and day of graduation in one line. */
    static String study(Component owner, @Nullable StudyDraft study) {
        if (study == null) {
            return owner.getTranslation("reservedpost.study.none");
        }
        var grade = study.degreeGrade();
        return owner.getTranslation(
                study.graduated() ? "reservedpost.study.done" : "reservedpost.study.expected",
                major(study),
                owner.getTranslation(study.degreeLevel().textKey()),
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
