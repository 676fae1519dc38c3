package vn.nguontre.nominationlist;

/** Addresses of cells such as "B12". */
final class CellAddress {
    private static final int LAST_COLUMN = 16_384;

    private CellAddress() {}

    /** The column, from 0. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && isLetter(address.charAt(i)); i++) {
            column = column * 26 + (address.charAt(i) - 'A' + 1);
            if (column > LAST_COLUMN) {
                throw new UnreadableList(UnreadableList.Reason.HOSTILE);
            }
        }
        if (column == 0) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        return column - 1;
    }

    /** The row, from 1. */
    static int row(String address) {
        int start = 0;
        while (start < address.length() && isLetter(address.charAt(start))) {
            start++;
        }
        int row = Integer.parseInt(address, start, address.length(), 10);
        if (row < 1 || row > ListLimits.LAST_ROW) {
            throw new UnreadableList(UnreadableList.Reason.HOSTILE);
        }
        return row;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
