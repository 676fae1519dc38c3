package vn.nguontre.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The groups of one kind.
 *
 * @param school whose classes they are; null for all other kinds
 * @param rows empty where no part can be shown without giving a small group away
 */
public record MirrorTable(Kind kind, @Nullable String school, MirrorRow total, List<MirrorRow> rows) {
    /** By what people are grouped. */
    public enum Kind {
        SCHOOL,
        CLASS,
        SEX,
        WARD;

        public String textKey() {
            return "nomination.mirror.by." + name();
        }
    }

    public MirrorTable {
        rows = List.copyOf(rows);
    }
}
