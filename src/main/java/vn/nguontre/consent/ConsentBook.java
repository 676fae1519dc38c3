package vn.nguontre.consent;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.ConsentAnswer.Said;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.RuleViolation;

/** Writes answers down; of two to the same question the later one counts. */
@Component
class ConsentBook {
    private final ConsentAnswerRepository answers;

    ConsentBook(ConsentAnswerRepository answers) {
        this.answers = answers;
    }

    /** Keeps all of them on record; returns whether none was outdone by a later answer known before. */
    boolean write(Said said, Answerer by, Map<ConsentPurpose, Answer> given) {
        boolean allCount = true;
        for (var each : given.entrySet()) {
            allCount &= write(new ConsentAnswer(said, by, each.getKey(), each.getValue()));
        }
        return allCount;
    }

    /** Takes a yes back; refused if there is none. */
    void withdraw(Said said, Answerer by, ConsentPurpose purpose) {
        if (inForce(said, purpose, by).filter(a -> a.answer() == Answer.YES).isEmpty()) {
            throw new RuleViolation("consent.nothing-to-withdraw");
        }
        write(new ConsentAnswer(said, by, purpose, Answer.WITHDRAWN));
    }

    /** Ends every purpose for this one, whether answered before or not: only what is answered later counts. */
    void stop(Said said, Answerer by) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            write(new ConsentAnswer(said, by, purpose, Answer.WITHDRAWN));
        }
    }

    private boolean write(ConsentAnswer next) {
        var before = answers.findByPersonIdAndPurposeAndAnsweredByAndSupersededFalse(
                next.personId(), next.purpose(), next.answeredBy());
        boolean counts = before.isEmpty() || before.get().isOutdoneBy(next);
        if (!counts) {
            next.supersede();
        } else if (before.isPresent()) {
            before.get().supersede();
            answers.saveAndFlush(before.get());
        }
        answers.saveAndFlush(next);
        return counts;
    }

    private Optional<ConsentAnswer> inForce(Said said, ConsentPurpose purpose, Answerer by) {
        return answers.findByPersonIdAndPurposeAndAnsweredByAndSupersededFalse(said.personId(), purpose, by);
    }
}
