package vn.nguontre.intention;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.SmallGroup;

/**
 * What the committee may read of the answers. All figures are told only where every one of them is five or more; else two groups,
 * else the sum alone, else nothing: so no smaller figure can be found by subtracting.
 *
 * @param total null where fewer than five have answered
 * @param groups each group of answers with how many gave one of them; empty where only the total may be told
 */
public record Totals(@Nullable Integer total, Map<Set<Intention>, Integer> groups) {
    private static final Set<Intention> INCLINED =
            Collections.unmodifiableSet(EnumSet.of(Intention.YES, Intention.CONSIDERING));
    private static final Set<Intention> NOT_INCLINED =
            Collections.unmodifiableSet(EnumSet.of(Intention.NOT_YET, Intention.NO));

    static Totals of(Map<Intention, Integer> answers) {
        int total = answers.values().stream().mapToInt(Integer::intValue).sum();
        if (SmallGroup.is(total)) {
            return new Totals(null, Map.of());
        }
        var each = new LinkedHashMap<Set<Intention>, Integer>();
        for (Intention intention : Intention.values()) {
            each.put(Set.of(intention), answers.getOrDefault(intention, 0));
        }
        var halves = new LinkedHashMap<Set<Intention>, Integer>();
        halves.put(INCLINED, sum(answers, INCLINED));
        halves.put(NOT_INCLINED, sum(answers, NOT_INCLINED));
        if (mayBeShown(each)) {
            return new Totals(total, each);
        }
        return new Totals(total, mayBeShown(halves) ? halves : Map.of());
    }

    private static int sum(Map<Intention, Integer> answers, Set<Intention> group) {
        var counted = new EnumMap<Intention, Integer>(Intention.class);
        counted.putAll(answers);
        counted.keySet().retainAll(group);
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean mayBeShown(Map<Set<Intention>, Integer> groups) {
        return groups.values().stream().noneMatch(SmallGroup::is);
    }
}
