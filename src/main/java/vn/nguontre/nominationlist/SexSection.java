package vn.nguontre.nominationlist;

import java.util.regex.Pattern;
import vn.nguontre.shared.VietnameseText;

/** The sex that a line alone announces for those below it, as "I. NAM" or "Học sinh nữ (12 em)". */
final class SexSection {
    private static final Pattern COUNT = Pattern.compile("^(?:[ivx]+|[a-z]|\\d{1,2})\\s*[./)-]\\s*");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?:(?:danh sach|doan vien|hoc sinh|nhom|phan|khoi|gioi(?: tinh)?)[ :]*)*(nam|nu)(?: sinh| gioi)?\\s*:?\\s*(?:\\(.*\\))?");
    private static final Pattern ALONE_COUNT = Pattern.compile("(?:[ivx]+|[a-z])[./)]?");

    private static final Pattern MENTIONED = Pattern.compile("\\b(?:nam|nu)\\b");
    private static final int LONGEST = 60;

    private String sex = "";
    private boolean began;
    private boolean ofOneClass;

    /**
     * Whether the line announces a sex. A line with a number, such as "Nữ: 12", is a total; it ends the section, as does any line
     * that speaks of a sex and is not understood.
     */
    boolean begins(Line line, boolean belowClass) {
        var filled = line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell -> cell.length() > LONGEST ? "" : VietnameseText.fold(cell))
                .toList();
        boolean counted =
                filled.size() == 2 && ALONE_COUNT.matcher(filled.getFirst()).matches();
        if (filled.size() != 1 && !counted) {
            return false;
        }
        var match = ANNOUNCED.matcher(COUNT.matcher(filled.getLast()).replaceFirst(""));
        if (!match.matches()) {
            sex = MENTIONED.matcher(filled.getLast()).find() ? "" : sex;
            return false;
        }
        sex = "nam".equals(match.group(1)) ? "Nam" : "Nữ";
        ofOneClass = began ? ofOneClass : belowClass;
        began = true;
        return true;
    }

    /** Where the first section stood below the name of a class, each ends with its class; one above several classes goes on. */
    void classBegins() {
        if (ofOneClass) {
            sex = "";
        }
    }

    /** "Nam", "Nữ" or empty. */
    String sex() {
        return sex;
    }
}
