package vn.nguontre.nomination.ui;

import java.util.List;
import vn.nguontre.nomination.VoteRow;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;

/** How the bodies of the union voted, in words. */
class VoteFacts extends Facts {
    VoteFacts(List<VoteRow> votes) {
        votes.forEach(vote -> with(getTranslation(vote.body().textKey()), sentence(vote)));
    }

    private String sentence(VoteRow vote) {
        String counts = getTranslation(
                "nomination.vote.counts-line",
                vote.inFavour(),
                vote.asked(),
                vote.percent(),
                vote.against(),
                vote.abstained(),
                Formats.date(vote.votedOn()));
        String resolution = vote.resolutionNumber() == null
                ? ""
                : " " + getTranslation("nomination.vote.resolution-line", vote.resolutionNumber());
        return counts + resolution + " "
                + getTranslation(vote.enough() ? "nomination.vote.enough" : "nomination.vote.not-enough");
    }
}
