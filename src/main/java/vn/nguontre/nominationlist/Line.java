package vn.nguontre.nominationlist;

import java.util.List;

/** One row of a sheet as text: numbers in plain digits, date cells as dd/MM/yyyy. Row number as shown, from 1. */
record Line(int number, List<String> cells) {
    String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isBlank()).count();
    }

    boolean isBlank() {
        return filled() == 0;
    }
}
