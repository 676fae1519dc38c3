package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Checksum;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.studyproof.StudyProofs;

/** All that counts for the posts of a year, read in one go. */
@Component
class RunInput {
    private final LedgerQuery ledger;
    private final CandidateQuery candidates;
    private final PostPoints points;
    private final ConsentGate consents;
    private final StudyProofs proofs;
    private final CurrentUser currentUser;

    RunInput(
            LedgerQuery ledger,
            CandidateQuery candidates,
            PostPoints points,
            ConsentGate consents,
            StudyProofs proofs,
            CurrentUser currentUser) {
        this.ledger = ledger;
        this.candidates = candidates;
        this.points = points;
        this.consents = consents;
        this.proofs = proofs;
        this.currentUser = currentUser;
    }

    /**
     * The open posts of a year and the wishes for them.
     *
     * @param weights what each criterion is worth in that year
     */
    record Read(List<PostRow> posts, List<Wish> wishes, Weights weights) {
        /** Differs as soon as anything differs: a post's text, a place, a wish, a judgement, a weight. */
        String digest() {
            String all = posts.stream().map(PostRow::toString).sorted().collect(Collectors.joining("\n"))
                    + wishes.stream().map(Wish::toString).sorted().collect(Collectors.joining("\n", "\n", "\n"))
                    + weights;
            return Checksum.of(all);
        }

        Proposal proposal() {
            return new Proposal(posts, wishes, weights);
        }
    }

    Read of(int year) {
        List<PostRow> open = ledger.ofYear(year).stream()
                .filter(p -> p.status() == PostStatus.OPEN)
                .toList();
        return new Read(open, proven(agreed(candidates.wishes(year, currentUser.scope()))), points.weights());
    }

    /** The names of those whose wishes do not count for want of consent (DP-02). */
    List<String> leftOut(int year) {
        return List.copyOf(missing(candidates.wishes(year, currentUser.scope())).values());
    }

    private List<Wish> agreed(List<Wish> wishes) {
        Map<UUID, String> leftOut = missing(wishes);
        return wishes.stream().filter(w -> !leftOut.containsKey(w.personId())).toList();
    }

    /** With what branch or ward has verified until now. */
    private List<Wish> proven(List<Wish> wishes) {
        Set<UUID> verified = proofs.verified(wishes.stream().map(Wish::personId).toList());
        return wishes.stream()
                .map(w -> new Wish(w.row(), w.applicant(), verified.contains(w.personId())))
                .toList();
    }

    private Map<UUID, String> missing(List<Wish> wishes) {
        return consents.missing(
                ConsentPurpose.POSTS,
                wishes.stream().map(Wish::personId).distinct().toList());
    }
}
