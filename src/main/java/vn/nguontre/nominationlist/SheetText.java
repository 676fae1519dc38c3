package vn.nguontre.nominationlist;

import java.util.List;

/** A visible sheet as text, blank rows left out. */
record SheetText(String name, List<Line> lines) {
    int columns() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }
}
