package vn.nguontre.nomination.ui;

import java.util.List;
import vn.nguontre.nomination.Mirror;
import vn.nguontre.nomination.MirrorCount;
import vn.nguontre.nomination.MirrorRow;
import vn.nguontre.nomination.MirrorTable;
import vn.nguontre.nomination.MirrorTable.Kind;
import vn.nguontre.nomination.NominationMirror;
import vn.nguontre.shared.ui.Formats;

/** The mirror's numbers in words, for the page and for the file alike. */
record MirrorTexts(OutstandingTexts.Language language) {
    private static final String PREFIX = "nomination.mirror.";

    String title(MirrorTable table) {
        return table.kind() == Kind.CLASS
                ? language.say(PREFIX + "classes", Formats.orDash(table.school()))
                : language.say(table.kind().textKey());
    }

    String round(Mirror mirror) {
        return mirror.round().name() + " · "
                + language.say(
                        "nomination.school-year", mirror.round().schoolYear().label());
    }

    /** The whole in a sentence. */
    String total(MirrorRow total) {
        return language.say(PREFIX + "total", count(total.nominees()), count(total.pupils()));
    }

    List<String> headings(MirrorTable table) {
        return List.of(
                language.say(PREFIX + "group." + table.kind()),
                language.say(PREFIX + "nominees"),
                language.say(PREFIX + "pupils"),
                language.say(PREFIX + "share"));
    }

    List<String> cells(MirrorTable table, MirrorRow row) {
        return cells(name(table.kind(), row.name()), row);
    }

    List<String> sum(MirrorTable table) {
        return cells(language.say(PREFIX + "sum"), table.total());
    }

    private List<String> cells(String name, MirrorRow row) {
        Integer percent = row.percent();
        return List.of(
                name,
                count(row.nominees()),
                count(row.pupils()),
                Formats.orDash(percent == null ? null : percent + "%"));
    }

    private String name(Kind kind, String name) {
        return switch (kind) {
            case SEX -> language.say(name);
            case WARD -> name.equals(NominationMirror.UNKNOWN) ? language.say(PREFIX + "ward-unknown") : name;
            case SCHOOL, CLASS -> name;
        };
    }

    private String count(MirrorCount count) {
        return count.people() == null
                ? language.say(PREFIX + "count." + count.state())
                : count.people().toString();
    }
}
