package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nguontre.allocation.MalformedInstance.Fault;

class AllocationTest {
    private static final String AN = "An";
    private static final String BINH = "Bình";
    private static final String CHI = "Chi";
    private static final String OFFICE = "office";
    private static final String LIBRARY = "library";

    @Test
    void givesTheBetterRankedTheirFirstChoiceAndSaysWhy() {
        var instance = new Instance<>(
                List.of(new Post<>(OFFICE, 1, List.of(BINH, AN)), new Post<>(LIBRARY, 1, List.of(AN, BINH, CHI))),
                List.of(
                        new Candidate<>(AN, List.of(OFFICE, LIBRARY)),
                        new Candidate<>(BINH, List.of(OFFICE, LIBRARY)),
                        new Candidate<>(CHI, List.of(OFFICE, LIBRARY))));
        var outcome = Allocation.propose(instance);
        var reasons = new Reasons<>(instance, outcome);

        assertThat(outcome.assignments()).containsEntry(AN, LIBRARY).containsEntry(BINH, OFFICE);
        assertThat(outcome.unassigned()).containsExactly(CHI);
        assertThat(reasons.of(AN))
                .containsExactly(
                        new Reason<>(OFFICE, Reason.Verdict.OUTRANKED, 2, 1, List.of(BINH)),
                        new Reason<>(LIBRARY, Reason.Verdict.GOT_IT, 1, 1, List.of()));
        assertThat(reasons.of(BINH))
                .extracting(Reason::verdict)
                .containsExactly(Reason.Verdict.GOT_IT, Reason.Verdict.NOT_NEEDED);
        assertThat(reasons.of(CHI))
                .containsExactly(
                        new Reason<>(OFFICE, Reason.Verdict.NOT_ELIGIBLE, 0, 1, List.of()),
                        new Reason<>(LIBRARY, Reason.Verdict.OUTRANKED, 3, 1, List.of(AN)));
    }

    @Test
    void namesTheHoldersBestFirst() {
        var instance = new Instance<>(
                List.of(new Post<>(OFFICE, 2, List.of(CHI, BINH, AN))),
                List.of(
                        new Candidate<>(AN, List.of(OFFICE)),
                        new Candidate<>(BINH, List.of(OFFICE)),
                        new Candidate<>(CHI, List.of(OFFICE))));

        var reasons = new Reasons<>(instance, Allocation.propose(instance));

        assertThat(reasons.of(AN).getFirst().holders()).containsExactly(CHI, BINH);
    }

    @Test
    void aPostWithoutPlacesTakesNobody() {
        var instance = new Instance<>(
                List.of(new Post<>(OFFICE, 0, List.of(AN))), List.of(new Candidate<>(AN, List.of(OFFICE))));
        var outcome = Allocation.propose(instance);

        assertThat(outcome.unassigned()).containsExactly(AN);
        assertThat(new Reasons<>(instance, outcome).of(AN))
                .containsExactly(new Reason<>(OFFICE, Reason.Verdict.OUTRANKED, 1, 0, List.of()));
    }

    @Test
    void aPostMayHaveMorePlacesThanThereArePeople() {
        var outcome = Allocation.propose(new Instance<>(
                List.of(new Post<>(OFFICE, Integer.MAX_VALUE, List.of(AN, BINH)), new Post<>(LIBRARY, 1, List.of())),
                List.of(new Candidate<>(BINH, List.of(LIBRARY, OFFICE)), new Candidate<>(AN, List.of(OFFICE)))));

        assertThat(outcome.assignments()).containsEntry(AN, OFFICE).containsEntry(BINH, OFFICE);
    }

    @Test
    void nobodyAndNothingIsAProblemToo() {
        assertThat(Allocation.propose(new Instance<String>(List.of(), List.of())))
                .isEqualTo(new Outcome<String>(java.util.Map.of(), List.of()));
    }

    @Test
    void listsPeopleInTheOrderOfTheInstance() {
        var outcome = Allocation.propose(new Instance<>(
                List.of(new Post<>(OFFICE, 2, List.of(AN, CHI))),
                List.of(
                        new Candidate<>(CHI, List.of(OFFICE)),
                        new Candidate<>(BINH, List.of(OFFICE)),
                        new Candidate<>(AN, List.of(OFFICE)))));

        assertThat(outcome.assignments().keySet()).containsExactly(CHI, AN);
        assertThat(outcome.unassigned()).containsExactly(BINH);
    }

    @Test
    void refusesMalformedInstances() {
        var an = new Candidate<>(AN, List.of(OFFICE));
        var office = new Post<>(OFFICE, 1, List.of(AN));

        refused(List.of(office, office), List.of(an), Fault.POST_TWICE);
        refused(List.of(office), List.of(an, an), Fault.CANDIDATE_TWICE);
        refused(List.of(new Post<>(OFFICE, -1, List.of())), List.of(), Fault.NEGATIVE_PLACES);
        refused(List.of(new Post<>(OFFICE, 1, List.of(AN, AN))), List.of(an), Fault.RANKED_TWICE);
        refused(List.of(new Post<>(OFFICE, 1, List.of(BINH))), List.of(an), Fault.RANKED_UNKNOWN);
        refused(List.of(office), List.of(new Candidate<>(AN, List.of(LIBRARY))), Fault.CHOSEN_UNKNOWN);
        refused(List.of(office), List.of(new Candidate<>(AN, List.of(OFFICE, OFFICE))), Fault.CHOSEN_TWICE);
    }

    private static void refused(List<Post<String>> posts, List<Candidate<String>> candidates, Fault fault) {
        assertThatExceptionOfType(MalformedInstance.class)
                .isThrownBy(() -> new Instance<>(posts, candidates))
                .satisfies(e -> assertThat(e.fault()).isEqualTo(fault));
    }
}
