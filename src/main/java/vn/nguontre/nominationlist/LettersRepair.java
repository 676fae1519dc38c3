package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.VietnameseText;

/**
 * Turns font codes into Vietnamese letters, then cleans every cell. A cell that makes no sense as it stands is repaired
 * on its own evidence; one that could be read either way follows its column, and the sheet.
 */
final class LettersRepair {
    /** Different texts looked at to see which code a sheet is in. */
    private static final int ENOUGH = 2_000;

    private final SheetText sheet;
    private final Notes notes;
    private final @Nullable FontCode code;

    private LettersRepair(SheetText sheet, Notes notes) {
        this.sheet = sheet;
        this.notes = notes;
        this.code = code();
    }

    static SheetText repaired(SheetText sheet, Notes notes) {
        return new LettersRepair(MisreadUtf8.repaired(sheet, notes), notes).repaired();
    }

    private @Nullable FontCode code() {
        var western = sheet.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(FontCode::isWestern)
                .distinct()
                .limit(ENOUGH)
                .toList();
        var likeliest = FontCode.likeliest(western);
        return western.stream().anyMatch(likeliest::explains) ? likeliest : null;
    }

    private SheetText repaired() {
        boolean old = code != null && count(code::explains) > count(FontCode::isUnicode);
        int head = code == null ? -1 : head();
        var columns = IntStream.range(0, code == null ? 0 : sheet.columns())
                .mapToObj(column -> new ColumnCode(column(column), head))
                .toList();
        var whole = IntStream.range(0, sheet.columns())
                .mapToObj(column -> old && !hasUnicode(column))
                .toList();
        var lines = new ArrayList<Line>();
        for (int row = 0; row < sheet.lines().size(); row++) {
            var line = sheet.lines().get(row);
            var cells = new ArrayList<String>();
            for (int i = 0; i < line.cells().size(); i++) {
                var text = line.cells().get(i);
                var meant = code == null ? null : meant(text, whole.get(i) ? code : null, columns.get(i), row);
                cells.add(composed(letters(text, meant)));
            }
            lines.add(new Line(line.number(), List.copyOf(cells)));
        }
        return new SheetText(VietnameseText.clean(sheet.name()), lines, sheet.merged(), sheet.from1904());
    }

    /** The code a text is in, if any: as its whole column or as its neighbours where it could be read either way. */
    private @Nullable FontCode meant(String text, @Nullable FontCode whole, ColumnCode column, int row) {
        if (!FontCode.isWestern(text)) {
            return null;
        }
        var likely = whole != null ? whole : column.covers(row) ? column.code() : null;
        return likely == null || isHeading(text) || likely.speaksAgainst(text) ? explaining(text) : likely;
    }

    private String letters(String text, @Nullable FontCode meant) {
        var letters = meant == null ? text : meant.decode(text);
        if (meant == null || letters.equals(text)) {
            return text;
        }
        var repaired = inCapitals(text) ? letters.toUpperCase(Locale.ROOT) : letters;
        notes.add(meant.note(), text.strip(), VietnameseText.clean(repaired));
        return repaired;
    }

    /** The code of the sheet if it explains the text, else any other that does. */
    private @Nullable FontCode explaining(String text) {
        return code != null && code.explains(text)
                ? code
                : FontCode.explaining(text).orElse(null);
    }

    /** A heading that reads well as it stands was typed anew above an old list. */
    private static boolean isHeading(String text) {
        return Syllables.isVietnamese(text) && HeaderWords.field(text) != null;
    }

    /** Fonts of capitals show capitals for the codes of small letters. */
    private static boolean inCapitals(String text) {
        var plain = text.replaceAll("[^A-Za-z]", "");
        return plain.length() >= 3 && plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    private String composed(String text) {
        var clean = VietnameseText.clean(text);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            notes.add(Note.Kind.LETTERS_COMPOSED, text.strip(), clean);
        }
        return clean;
    }

    private int head() {
        return IntStream.range(0, sheet.lines().size())
                .filter(row -> HeaderFinder.isHeader(sheet.lines().get(row)))
                .findFirst()
                .orElse(-1);
    }

    private List<String> column(int column) {
        return sheet.lines().stream().map(line -> line.cell(column)).toList();
    }

    private boolean hasUnicode(int column) {
        return sheet.lines().stream().anyMatch(line -> FontCode.isUnicode(line.cell(column)));
    }

    private long count(Predicate<String> test) {
        return sheet.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(test)
                .count();
    }
}
