package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reservedpost.Difference;
import vn.nguontre.reservedpost.FactDraft;
import vn.nguontre.reservedpost.FactRow;
import vn.nguontre.shared.ui.Formats;

/** A corrected fact and what it would have changed, in sentences. */
final class FactTexts {
    private FactTexts() {}

    static String fact(Component speaker, FactRow fact) {
        FactDraft right = fact.right();
        return switch (right.kind()) {
            case DEGREE_GRADE ->
                speaker.getTranslation(
                        "reservedpost.fact.is.grade",
                        speaker.getTranslation("reservedpost.degree-grade." + right.grade()));
            case DEGREE_LEVEL ->
                speaker.getTranslation(
                        "reservedpost.fact.is.level",
                        speaker.getTranslation(
                                Objects.requireNonNull(right.level()).textKey()));
            case GRADUATION_DATE ->
                speaker.getTranslation("reservedpost.fact.is.graduation", Formats.date(right.graduatesOn()));
            case FIT ->
                speaker.getTranslation(
                        "reservedpost.fact.is.fit",
                        speaker.getTranslation(
                                Objects.requireNonNull(right.fit()).textKey()),
                        Formats.orDash(fact.postTitle()));
            case MEMBERSHIP ->
                speaker.getTranslation(
                        Boolean.TRUE.equals(right.member())
                                ? "reservedpost.fact.is.member"
                                : "reservedpost.fact.is.no-member");
        };
    }

    /** What the committee reads before it answers. */
    static List<String> changes(Component speaker, List<Difference> differences) {
        return differences.isEmpty()
                ? List.of(speaker.getTranslation("reservedpost.fact.no-change"))
                : differences.stream()
                        .map(d -> speaker.getTranslation(
                                "reservedpost.fact.change",
                                d.personName(),
                                post(speaker, d.before()),
                                post(speaker, d.after())))
                        .toList();
    }

    /** What the committee reads of it afterwards. */
    static String result(Component speaker, FactRow fact) {
        if (!fact.changesAnything()) {
            return speaker.getTranslation("reservedpost.fact.no-change");
        }
        return speaker.getTranslation(
                fact.changesOwn() ? "reservedpost.fact.changes-own" : "reservedpost.fact.changes-others",
                fact.othersChanged());
    }

    private static String post(Component speaker, @Nullable String title) {
        return title == null ? speaker.getTranslation("reservedpost.fact.no-post") : title;
    }
}
