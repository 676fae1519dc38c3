package vn.nguontre.people;

import java.util.List;

/** One record of a kind, such as one nomination or one reward. */
public record KeptData(KeptKind kind, List<KeptFact> facts) {
    public KeptData {
        facts = List.copyOf(facts);
    }

    public static KeptData of(KeptKind kind, KeptFact... facts) {
        return new KeptData(kind, List.of(facts));
    }
}
