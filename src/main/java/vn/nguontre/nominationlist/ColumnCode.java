package vn.nguontre.nominationlist;

import java.util.BitSet;
import java.util.List;

/**
 * The font code of a column in a sheet that may be in Unicode elsewhere. Cells that make sense in one writing only tell
 * how to read those between them that make sense in both, such as "Vò", which is "Vũ" in one of the codes.
 */
final class ColumnCode {
    /** Cells looked at to choose between the codes. */
    private static final int ENOUGH = 500;

    /** Cells looked at in either direction. */
    private static final int NEIGHBOURS = 2;

    private static final double NEARLY_ALL = 0.8;

    private final FontCode code;
    private final int head;
    private final BitSet coded = new BitSet();
    private final BitSet told = new BitSet();
    private final boolean mostly;

    /** @param head the place of the line that heads the list; -1 when there is none */
    ColumnCode(List<String> cells, int head) {
        this.code = FontCode.likeliest(
                cells.stream().filter(FontCode::isWestern).limit(ENOUGH).toList());
        this.head = head;
        for (int i = head + 1; i < cells.size(); i++) {
            var cell = cells.get(i);
            coded.set(i, code.explains(cell));
            told.set(i, coded.get(i) || FontCode.isUnicode(cell) || code.speaksAgainst(cell));
        }
        this.mostly = coded.cardinality() > told.cardinality() * NEARLY_ALL;
    }

    FontCode code() {
        return code;
    }

    /**
     * Whether a cell of this line that could be read either way is in the code: where the cells around it are, or nearly
     * all of the column. Where both writings alternate nobody can tell, and it stays as it is.
     */
    boolean covers(int line) {
        return line > head && (mostly || isCoded(line, -1) && isCoded(line, 1));
    }

    /** Whether the nearest cells above or below that tell anything all tell the code. */
    private boolean isCoded(int line, int step) {
        int at = line;
        for (int i = 0; i < NEIGHBOURS; i++) {
            at = step < 0 ? told.previousSetBit(at - 1) : told.nextSetBit(at + 1);
            if (at < 0 || !coded.get(at)) {
                return at < 0 && i > 0;
            }
        }
        return true;
    }
}
