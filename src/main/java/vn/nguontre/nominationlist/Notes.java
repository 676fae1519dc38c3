package vn.nguontre.nominationlist;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what is done while reading, and keeps a few examples of it. */
final class Notes {
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 40;

    private final Map<Note.Kind, Integer> counts = new EnumMap<>(Note.Kind.class);
    private final Map<Note.Kind, List<Note.Example>> examples = new EnumMap<>(Note.Kind.class);

    void add(Note.Kind kind) {
        counts.merge(kind, 1, Integer::sum);
    }

    void add(Note.Kind kind, String before, String after) {
        add(kind);
        List<Note.Example> kept = examples.computeIfAbsent(kind, k -> new ArrayList<>());
        if (kept.size() < EXAMPLES && before.length() <= LONGEST_EXAMPLE) {
            kept.add(new Note.Example(before, after));
        }
    }

    List<Note> toList() {
        return counts.entrySet().stream()
                .map(entry ->
                        new Note(entry.getKey(), entry.getValue(), examples.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }
}
