package vn.nguontre.nominationlist;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return new LettersRepair(sheet, notes).repaired();
    }

    private @Nullable FontCode code() {
        var western = sheet.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(FontCode.TCVN3::applies)
                .distinct()
                .limit(ENOUGH)
                .toList();
        long tcvn3 = western.stream().filter(FontCode.TCVN3::explains).count();
        long vni = western.stream().filter(FontCode.VNI::explains).count();
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
        boolean old = wholeColumn && !isHeading(text);
        var meant = code == null ? null : old && code.applies(text) ? code : explaining(text);
        var letters = meant == null ? text : meant.decode(text);
        if (meant == null || letters.equals(text)) {
            return text;
        }
        var read = inCapitals(text) ? letters.toUpperCase(Locale.ROOT) : letters;
        notes.add(meant.note(), text, read);
        return read;
    }

    /** The code of the sheet if it explains the text, else any other that does. */
    private @Nullable FontCode explaining(String text) {
        if (code != null && code.explains(text)) {
            return code;
        }
        return Stream.of(FontCode.values())
                .filter(other -> other.explains(text))
                .findFirst()
                .orElse(null);
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
