package vn.nguontre.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationTest {
    private static final UUID AN = new UUID(0, 1);
    private static final UUID BINH = new UUID(0, 2);
    private static final UUID CHI = new UUID(0, 3);
    private static final UUID OFFICE = new UUID(1, 1);
    private static final UUID LIBRARY = new UUID(1, 2);

    @Test
    void givesTheBetterRankedTheirFirstChoiceAndSaysWhy() {
        var outcome = Allocation.propose(new Instance(
                List.of(new Post(OFFICE, 1, List.of(BINH, AN)), new Post(LIBRARY, 1, List.of(AN, BINH, CHI))),
                List.of(
                        new Candidate(AN, List.of(OFFICE, LIBRARY)),
                        new Candidate(BINH, List.of(OFFICE, LIBRARY)),
                        new Candidate(CHI, List.of(OFFICE, LIBRARY)))));

        assertThat(outcome.assignments()).containsEntry(AN, LIBRARY).containsEntry(BINH, OFFICE);
        assertThat(outcome.unassigned()).containsExactly(CHI);
        assertThat(outcome.reasons().get(AN))
                .containsExactly(
                        new Reason(OFFICE, Reason.Verdict.OUTRANKED, 2, 1, List.of(BINH)),
                        new Reason(LIBRARY, Reason.Verdict.GOT_IT, 1, 1, List.of()));
        assertThat(outcome.reasons().get(BINH))
                .extracting(Reason::verdict)
                .containsExactly(Reason.Verdict.GOT_IT, Reason.Verdict.NOT_NEEDED);
        assertThat(outcome.reasons().get(CHI))
                .containsExactly(
                        new Reason(OFFICE, Reason.Verdict.NOT_ELIGIBLE, 0, 1, List.of()),
                        new Reason(LIBRARY, Reason.Verdict.OUTRANKED, 3, 1, List.of(AN)));
    }

    @Test
    void aPostWithoutPlacesTakesNobody() {
        var outcome = Allocation.propose(
                new Instance(List.of(new Post(OFFICE, 0, List.of(AN))), List.of(new Candidate(AN, List.of(OFFICE)))));

        assertThat(outcome.unassigned()).containsExactly(AN);
        assertThat(outcome.reasons().get(AN))
                .containsExactly(new Reason(OFFICE, Reason.Verdict.OUTRANKED, 1, 0, List.of()));
    }

    @Test
    void refusesMalformedInstances() {
        var an = new Candidate(AN, List.of(OFFICE));
        var office = new Post(OFFICE, 1, List.of(AN));

        refused(List.of(office, office), List.of(an), "Posts hold");
        refused(List.of(office), List.of(an, an), "Candidates hold");
        refused(List.of(new Post(OFFICE, -1, List.of())), List.of(), "-1 places");
        refused(List.of(new Post(OFFICE, 1, List.of(AN, AN))), List.of(an), "twice");
        refused(List.of(new Post(OFFICE, 1, List.of(BINH))), List.of(an), "does not exist");
        refused(List.of(office), List.of(new Candidate(AN, List.of(LIBRARY))), "does not exist");
        refused(List.of(office), List.of(new Candidate(AN, List.of(OFFICE, OFFICE))), "twice");
    }

    private static void refused(List<Post> posts, List<Candidate> candidates, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Instance(posts, candidates))
                .withMessageContaining(words);
    }
}
