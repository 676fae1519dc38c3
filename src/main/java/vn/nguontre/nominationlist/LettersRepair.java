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
    private final SheetText sheet;
    private final Notes notes;
    private final @Nullable FontCode code;

    private LettersRepair(SheetText sheet, Notes notes) {
        this.sheet = sheet;
        this.notes = notes;
        this.code = code();
    }

    static SheetText repaired(SheetText sheet, Notes notes) {
        return new LettersRepair(sheet, notes).repaired();
    }

    private @Nullable FontCode code() {
        long tcvn3 = count(FontCode.TCVN3::explains);
        long vni = count(FontCode.VNI::explains);
        if (tcvn3 == 0 && vni == 0) {
            return null;
        }
        return tcvn3 >= vni ? FontCode.TCVN3 : FontCode.VNI;
    }

    private SheetText repaired() {
        boolean old = code != null && count(code::explains) > count(FontCode::isUnicode);
        var whole = IntStream.range(0, sheet.columns())
                .mapToObj(column -> old && !hasUnicode(column))
                .toList();
        var lines = new ArrayList<Line>();
        for (var line : sheet.lines()) {
            var cells = new ArrayList<String>();
            for (int i = 0; i < line.cells().size(); i++) {
                cells.add(composed(letters(line.cells().get(i), whole.get(i))));
            }
            lines.add(new Line(line.number(), List.copyOf(cells)));
        }
        return new SheetText(VietnameseText.clean(sheet.name()), lines, sheet.merged(), sheet.from1904());
    }

    private String letters(String text, boolean wholeColumn) {
        if (code == null || !(wholeColumn ? code.applies(text) : code.explains(text))) {
            return text;
        }
        var letters = code.decode(text);
        if (letters.equals(text)) {
            return text;
        }
        notes.add(code.note());
        return inCapitals(text) ? letters.toUpperCase(Locale.ROOT) : letters;
    }

    /** Fonts of capitals show capitals for the codes of small letters. */
    private static boolean inCapitals(String text) {
        var plain = text.replaceAll("[^A-Za-z]", "");
        return plain.length() >= 3 && plain.equals(plain.toUpperCase(Locale.ROOT));
    }

    private String composed(String text) {
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            notes.add(Note.Kind.LETTERS_COMPOSED);
        }
        return VietnameseText.clean(text);
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
