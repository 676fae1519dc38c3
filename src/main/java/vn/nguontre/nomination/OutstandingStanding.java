package vn.nguontre.nomination;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.OutstandingCriteria.Verdict;

/** How somebody stands beside the criteria for an outstanding member, one by one. */
public record OutstandingStanding(OutstandingCriteria criteria, List<Judgement> judgements) {
    public OutstandingStanding {
        judgements = List.copyOf(judgements);
    }

    /** What is asked about. */
    public enum Subject {
        LEARNING,
        CONDUCT
    }

    /**
     * One criterion.
     *
     * @param written what the list says; null where it says nothing
     */
    public record Judgement(
            Subject subject, Verdict verdict, @Nullable String written) {}

    /** Met only where everything is; not met where anything surely is not. */
    public Verdict verdict() {
        if (judgements.stream().anyMatch(j -> j.verdict() == Verdict.NOT_AGREED)) {
            return Verdict.NOT_AGREED;
        }
        if (judgements.stream().anyMatch(j -> j.verdict() == Verdict.NOT_MET)) {
            return Verdict.NOT_MET;
        }
        return judgements.stream().allMatch(j -> j.verdict() == Verdict.MET) ? Verdict.MET : Verdict.CANNOT_TELL;
    }
}
