package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What became of a candidate's wishes, with the committee's words as the candidate may read them: without anybody else's name. */
@Component
class CandidateReading {
    private final OfferQuery offers;
    private final TimeRequestRepository requests;
    private final RunQuestionRepository questions;
    private final OtherNames otherNames;

    CandidateReading(
            OfferQuery offers, TimeRequestRepository requests, RunQuestionRepository questions, OtherNames otherNames) {
        this.offers = offers;
        this.requests = requests;
        this.questions = questions;
        this.otherNames = otherNames;
    }

    /** The newest first. */
    List<OfferRow> offers(UUID personId) {
        var words = otherNames.hiddenFrom(personId);
        return offers.ofPerson(personId).stream().map(o -> o.saying(words)).toList();
    }

    List<TimeRequestRow> requests(UUID personId) {
        var words = otherNames.hiddenFrom(personId);
        return requests.findByPersonIdOrderById(personId).stream()
                .map(r -> r.row().saying(words))
                .toList();
    }

    List<RunQuestionRow> questions(UUID personId) {
        var words = otherNames.hiddenFrom(personId);
        return questions.findByPersonIdOrderById(personId).stream()
                .map(q -> q.row())
                .map(q -> q.withAnswer(words.apply(q.answer())))
                .toList();
    }
}
