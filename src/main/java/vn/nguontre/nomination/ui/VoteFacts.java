package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nguontre.nomination.VoteRow;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;

/** How the bodies of the union voted, in words, and what was recorded before it was put right. */
class VoteFacts extends Div {
    VoteFacts(List<VoteRow> votes) {
        Facts facts = new Facts();
        votes.forEach(vote -> facts.with(getTranslation(vote.body().textKey()), sentence(vote)));
        add(facts);
        votes.stream().filter(vote -> !vote.earlier().isEmpty()).forEach(vote -> add(earlier(vote)));
    }

    private NativeDetails earlier(VoteRow vote) {
        UnorderedList lines = new UnorderedList();
        lines.add(line("nomination.vote.now-line", vote));
        vote.earlier().forEach(before -> lines.add(line("nomination.vote.earlier-line", before)));
        String body = getTranslation(vote.body().textKey());
        return new NativeDetails(
                getTranslation("nomination.vote.earlier", body, vote.earlier().size()), lines);
    }

    private ListItem line(String key, VoteRow vote) {
        return new ListItem(
                getTranslation(key, Formats.dateTime(vote.recordedAt()), vote.recordedBy(), sentence(vote)));
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
