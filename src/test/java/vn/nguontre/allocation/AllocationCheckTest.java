package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nguontre.allocation.Violation.Kind;

class AllocationCheckTest {
    private static final String AN = "An";
    private static final String BINH = "Bình";
    private static final String CHI = "Chi";
    private static final String OFFICE = "office";
    private static final String LIBRARY = "library";
    private static final Instance<String> INSTANCE = new Instance<>(
            List.of(new Post<>(OFFICE, 1, List.of(AN, BINH)), new Post<>(LIBRARY, 1, List.of(AN))),
            List.of(
                    new Candidate<>(AN, List.of(OFFICE)),
                    new Candidate<>(BINH, List.of(OFFICE, LIBRARY)),
                    new Candidate<>(CHI, List.of())));

    @Test
    void acceptsTheFairResult() {
        assertThat(kinds(Map.of(AN, OFFICE), BINH, CHI)).isEmpty();
    }

    @Test
    void findsEachKindOfFault() {
        assertThat(kinds(Map.of(), AN, BINH, CHI)).containsOnly(Kind.WASTED_PLACE);
        assertThat(kinds(Map.of(BINH, OFFICE), AN, CHI)).containsExactly(Kind.JUSTIFIED_ENVY);
        assertThat(kinds(Map.of(AN, OFFICE, BINH, OFFICE), CHI)).containsExactly(Kind.OVER_CAPACITY);
        assertThat(kinds(Map.of(AN, OFFICE, BINH, LIBRARY), CHI)).containsExactly(Kind.NOT_ELIGIBLE);
        assertThat(kinds(Map.of(AN, OFFICE, CHI, LIBRARY), BINH)).containsExactly(Kind.NOT_WILLING, Kind.NOT_ELIGIBLE);
        assertThat(kinds(Map.of(AN, OFFICE, CHI, "nowhere"), BINH)).containsExactly(Kind.UNKNOWN_POST);
        assertThat(kinds(Map.of(AN, OFFICE, "Dũng", LIBRARY), BINH, CHI)).containsExactly(Kind.UNKNOWN_CANDIDATE);
    }

    @Test
    void findsEachFaultOfTheLists() {
        assertThat(kinds(Map.of(AN, OFFICE), BINH)).containsExactly(Kind.NOT_LISTED);
        assertThat(kinds(Map.of(AN, OFFICE), AN, BINH, CHI)).containsExactly(Kind.LISTED_TWICE);
        assertThat(kinds(Map.of(AN, OFFICE), BINH, CHI, BINH)).containsExactly(Kind.LISTED_TWICE);
        assertThat(kinds(Map.of(AN, OFFICE), BINH, CHI, "Dũng")).containsExactly(Kind.UNKNOWN_CANDIDATE);
    }

    @Test
    void namesWhoHasThePlaceOfWhom() {
        assertThat(AllocationCheck.violations(INSTANCE, new Outcome<>(Map.of(BINH, OFFICE), List.of(AN, CHI))))
                .containsExactly(new Violation<>(Kind.JUSTIFIED_ENVY, AN, OFFICE, BINH));
    }

    @Test
    void whoeverIsNotRankedStandsBelowAllWhoAre() {
        assertThat(kinds(Map.of(CHI, OFFICE), AN, BINH))
                .containsExactly(Kind.NOT_WILLING, Kind.NOT_ELIGIBLE, Kind.JUSTIFIED_ENVY, Kind.JUSTIFIED_ENVY);
    }

    private static List<Kind> kinds(Map<String, String> assignments, String... unassigned) {
        return AllocationCheck.violations(INSTANCE, new Outcome<>(assignments, List.of(unassigned))).stream()
                .<Kind>map(Violation::kind)
                .toList();
    }
}
