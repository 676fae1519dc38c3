package vn.nguontre.reservedpost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Checks the orders of a run against the criteria as they are written – more points first, then the earlier graduation, the
 * earlier wish, the file opened earlier – from the stored facts alone; shares nothing with the code that makes the orders.
 */
final class OrderCheck {
    private final List<RunFault> faults = new ArrayList<>();

    private OrderCheck() {}

    static List<RunFault> faults(List<RunLine> lines) {
        var check = new OrderCheck();
        Map<UUID, List<Stand>> stands = new LinkedHashMap<>();
        for (RunLine line : lines) {
            for (RunChoice choice : line.choices()) {
                check.require((choice.obstacle() == null) == (choice.postRank() > 0), RunFault.WRONGLY_RANKED);
                if (choice.postRank() > 0) {
                    stands.computeIfAbsent(choice.postId(), id -> new ArrayList<>())
                            .add(new Stand(line.personId(), choice));
                }
            }
        }
        stands.values().forEach(check::order);
        return List.copyOf(check.faults);
    }

    private void order(List<Stand> stands) {
        stands.sort((one, other) -> one.choice.postRank() - other.choice.postRank());
        for (int i = 0; i < stands.size(); i++) {
            require(stands.get(i).choice.postRank() == i + 1, RunFault.RANKS_BROKEN);
            require(i == 0 || stands.get(i - 1).isBefore(stands.get(i)), RunFault.ORDER_NOT_KEPT);
        }
    }

    private void require(boolean kept, RunFault fault) {
        if (!kept) {
            faults.add(fault);
        }
    }

    private record Stand(UUID personId, RunChoice choice) {
        boolean isBefore(Stand other) {
            int lead = choice.points().total() - other.choice.points().total();
            if (lead != 0) {
                return lead > 0;
            }
            LocalDate own = choice.graduatesOn();
            LocalDate others = other.choice.graduatesOn();
            if (own == null || others == null || !own.equals(others)) {
                return own != null && (others == null || own.isBefore(others));
            }
            if (!choice.statedAt().equals(other.choice.statedAt())) {
                return choice.statedAt().isBefore(other.choice.statedAt());
            }
            return personId.toString().compareTo(other.personId.toString()) < 0;
        }
    }
}
