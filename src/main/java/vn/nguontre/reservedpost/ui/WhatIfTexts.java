package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import vn.nguontre.reservedpost.ChangeRow;
import vn.nguontre.reservedpost.Difference;
import vn.nguontre.reservedpost.Weights;
import vn.nguontre.reservedpost.WhatIfDetails;
import vn.nguontre.reservedpost.WhatIfState;
import vn.nguontre.shared.ui.Formats;

/** A what-if in words: what it changes, and for whom that makes a difference. */
final class WhatIfTexts {
    private WhatIfTexts() {}

    /** All that it changes, a sentence each. */
    static String changes(Component owner, WhatIfDetails whatIf) {
        return whatIf.changes().stream().map(c -> change(owner, c)).collect(Collectors.joining(" "));
    }

    private static String change(Component owner, ChangeRow change) {
        Weights weights = change.weights();
        if (weights != null) {
            return owner.getTranslation(
                    "reservedpost.whatif.points",
                    weights.fit(),
                    weights.near(),
                    weights.grades().entrySet().stream()
                            .map(e -> owner.getTranslation(
                                    "reservedpost.whatif.points-of",
                                    owner.getTranslation(
                                            "reservedpost." + e.getKey().textKey()),
                                    e.getValue()))
                            .collect(Collectors.joining(", ")),
                    weights.membership());
        }
        return change.kind().isAboutAPerson()
                ? owner.getTranslation("reservedpost.whatif.without", Formats.orDash(change.personName()))
                : owner.getTranslation(
                        "reservedpost.whatif.change." + change.kind(), Formats.orDash(change.postTitle()));
    }

    /** One item for each who is concerned, then a word about all others. */
    static UnorderedList differences(Component owner, WhatIfDetails whatIf) {
        UnorderedList list = new UnorderedList();
        whatIf.differences().forEach(d -> list.add(new ListItem(difference(owner, d))));
        list.add(new ListItem(others(owner, whatIf)));
        return list;
    }

    private static String others(Component owner, WhatIfDetails whatIf) {
        return whatIf.differences().isEmpty()
                ? owner.getTranslation("reservedpost.whatif.nobody-changes")
                : owner.getTranslation("reservedpost.whatif.nobody-else-changes", whatIf.unchanged());
    }

    private static String difference(Component owner, Difference difference) {
        String before = difference.before();
        String after = difference.after();
        if (difference.leftOut()) {
            return before == null
                    ? owner.getTranslation("reservedpost.whatif.left-out", difference.personName())
                    : owner.getTranslation("reservedpost.whatif.left-out-with", difference.personName(), before);
        }
        if (before == null) {
            return owner.getTranslation("reservedpost.whatif.gains", difference.personName(), Formats.orDash(after));
        }
        return after == null
                ? owner.getTranslation("reservedpost.whatif.loses", difference.personName(), before)
                : owner.getTranslation("reservedpost.whatif.moves", difference.personName(), after, before);
    }

    /** What a reader has to know about its age and its check, if anything. */
    static Div notes(Component owner, WhatIfDetails whatIf) {
        Div notes = new Div();
        if (whatIf.state() == WhatIfState.CLOSED) {
            notes.add(notice("notice-info", owner.getTranslation("reservedpost.whatif.state.CLOSED")));
        } else if (whatIf.state() == WhatIfState.OUTDATED) {
            notes.add(notice(
                    "notice-warn",
                    owner.getTranslation(
                            whatIf.mayBeRedone()
                                    ? "reservedpost.whatif.state.OUTDATED"
                                    : "reservedpost.whatif.propose-first")));
        }
        if (!whatIf.faults().isEmpty()) {
            notes.add(notice(
                    "notice-error",
                    owner.getTranslation(
                            "reservedpost.check-failed", whatIf.faults().size())));
        }
        return notes;
    }

    private static Div notice(String tone, String words) {
        Div notice = new Div(new Paragraph(words));
        notice.addClassNames("notice", tone);
        return notice;
    }
}
