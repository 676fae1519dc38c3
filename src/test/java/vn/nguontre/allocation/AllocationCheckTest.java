package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationCheckTest {
    private static final UUID AN = new UUID(0, 1);
    private static final UUID BINH = new UUID(0, 2);
    private static final UUID CHI = new UUID(0, 3);
    private static final UUID OFFICE = new UUID(1, 1);
    private static final UUID LIBRARY = new UUID(1, 2);
    private static final Instance INSTANCE = new Instance(
            List.of(new Post(OFFICE, 1, List.of(AN, BINH)), new Post(LIBRARY, 1, List.of(AN))),
            List.of(
                    new Candidate(AN, List.of(OFFICE)),
                    new Candidate(BINH, List.of(OFFICE, LIBRARY)),
                    new Candidate(CHI, List.of())));

    @Test
    void findsEachKindOfFault() {
        assertThat(kinds(Map.of(AN, OFFICE))).isEmpty();
        assertThat(kinds(Map.of())).containsOnly(Violation.Kind.WASTED_PLACE);
        assertThat(kinds(Map.of(BINH, OFFICE))).containsExactly(Violation.Kind.JUSTIFIED_ENVY);
        assertThat(kinds(Map.of(AN, OFFICE, BINH, OFFICE))).containsExactly(Violation.Kind.OVER_CAPACITY);
        assertThat(kinds(Map.of(AN, OFFICE, BINH, LIBRARY))).containsExactly(Violation.Kind.NOT_ELIGIBLE);
        assertThat(kinds(Map.of(AN, OFFICE, CHI, LIBRARY)))
                .containsExactly(Violation.Kind.NOT_WILLING, Violation.Kind.NOT_ELIGIBLE);
        assertThat(kinds(Map.of(AN, OFFICE, CHI, new UUID(9, 9))))
                .containsExactly(Violation.Kind.UNKNOWN_POST, Violation.Kind.NOT_WILLING);
        assertThat(kinds(Map.of(AN, OFFICE, new UUID(9, 8), LIBRARY)))
                .containsExactly(Violation.Kind.UNKNOWN_CANDIDATE);
    }

    private static List<Violation.Kind> kinds(Map<UUID, UUID> assignments) {
        return AllocationCheck.violations(INSTANCE, assignments).stream()
                .map(Violation::kind)
                .toList();
    }
}
