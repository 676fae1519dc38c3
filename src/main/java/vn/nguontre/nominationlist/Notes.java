package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is done while reading, and keeps a few examples of each. */
final class Notes {
    private static final int EXAMPLES = 5;
    private static final int LONGEST = 120;

    private final Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);
    private final Map<Note.Kind, List<Note.Repair>> examples = new EnumMap<>(Note.Kind.class);

    void add(Note.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void add(Note.Kind kind, String before, String after) {
        add(kind);
        example(kind, before, after);
    }

    /** One more of what is counted already; headings would stand in the way of the names that the sender wants to see. */
    void example(Note.Kind kind, String before, String after) {
        List<Note.Repair> known = examples.computeIfAbsent(kind, key -> new ArrayList<>(EXAMPLES));
        if (known.size() < EXAMPLES && Math.max(before.length(), after.length()) <= LONGEST) {
            var repair = new Note.Repair(before, after);
            if (!known.contains(repair) && HeaderWords.field(after) == null) {
                known.add(repair);
            }
        }
    }

    List<Note> toList() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Note(entry.getKey(), entry.getValue(), examples.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
