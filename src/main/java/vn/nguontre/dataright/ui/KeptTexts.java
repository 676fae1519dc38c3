package vn.nguontre.dataright.ui;

import java.time.Instant;
import java.time.LocalDate;
import vn.nguontre.dataright.FileViewRow;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.LookKind;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Words;

/** What is kept, in words. */
final class KeptTexts {
    private KeptTexts() {}

    static String value(KeptFact fact, Words words) {
        String wordKey = fact.wordKey();
        if (wordKey != null) {
            return words.say(wordKey);
        }
        return switch (fact.value()) {
            case null -> "–";
            case LocalDate date -> Formats.date(date);
            case Instant moment -> Formats.day(moment);
            case Long amount -> Formats.dong(amount);
            case Object other -> Formats.orDash(other.toString());
        };
    }

    /** "Chi bộ trường – Mai Thị Hồng, 12/10/2026, 3 lần"; how, where it was not the file that was opened. */
    static String look(FileViewRow look, Words words) {
        String opened = words.say(
                "dataright.own.look", look.unitName(), look.viewerName(), Formats.date(look.day()), look.visits());
        return look.kind() == LookKind.FILE
                ? opened
                : opened + ": " + words.say(look.kind().textKey());
    }
}
