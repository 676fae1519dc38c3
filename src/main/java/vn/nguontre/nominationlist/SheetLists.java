package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The lists of people on a sheet.
 *
 * @param layouts empty when it holds none
 */
record SheetLists(SheetText sheet, List<Layout> layouts) {

    /** Every sheet with repaired letters and its lists. */
    static List<SheetLists> find(List<SheetText> sheets, ColumnChoices choices, Notes notes) {
        var found = new ArrayList<SheetLists>();
        @Nullable Layout last = null;
        for (var sheet : sheets) {
            var clean = LettersRepair.repaired(sheet, notes);
            var layouts = HeaderFinder.find(clean, choices);
            if (layouts.isEmpty() && last != null && SheetReader.goesOn(clean, last)) {
                layouts = List.of(last.goingOn(clean.lines()));
            }
            last = layouts.isEmpty() ? last : layouts.getLast();
            found.add(new SheetLists(clean, layouts));
        }
        boolean told = found.stream().flatMap(list -> list.layouts.stream()).anyMatch(Layout::holdsPeople);
        return told ? found.stream().map(list -> list.ofPeople(notes)).toList() : found;
    }

    /** Without what only looks like a list beside real ones: how to fill it in, whom to call. */
    private SheetLists ofPeople(Notes notes) {
        return new SheetLists(sheet, kept(layouts, layout -> layout.mayHoldPeople(sheet.name()), notes));
    }

    /** The rows of what is left out are told like others that hold no person, unless the whole sheet is told. */
    private static List<Layout> kept(List<Layout> layouts, Predicate<Layout> people, Notes notes) {
        var kept = layouts.stream().filter(people).toList();
        if (!kept.isEmpty()) {
            layouts.stream()
                    .filter(layout -> !people.test(layout))
                    .flatMap(layout -> layout.lines().stream())
                    .forEach(line -> notes.add(Note.Kind.ROW_SKIPPED));
        }
        return kept;
    }
}
