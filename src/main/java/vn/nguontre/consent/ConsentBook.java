package vn.nguontre.consent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.ConsentAnswer.Said;
import vn.nguontre.people.ConsentDenied;
import vn.nguontre.people.ConsentGiven;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.RuleViolation;

/** Writes answers down; of two to the same question the later one counts. */
@Component
class ConsentBook {
    private final ConsentAnswerRepository answers;
    private final ConsentQuery query;
    private final ConsentPolicies policies;
    private final ApplicationEventPublisher events;

    ConsentBook(
            ConsentAnswerRepository answers,
            ConsentQuery query,
            ConsentPolicies policies,
            ApplicationEventPublisher events) {
        this.answers = answers;
        this.query = query;
        this.policies = policies;
        this.events = events;
    }

    /** Keeps all of them on record; returns whether none was outdone by a later answer known before. */
    boolean write(Said said, Answerer by, Map<ConsentPurpose, Answer> given) {
        boolean allCount = true;
        for (var each : given.entrySet()) {
            allCount &= write(new ConsentAnswer(said, by, each.getKey(), each.getValue()));
        }
        tell(said.personId(), given.keySet());
        return allCount;
    }

    /** Takes a yes back; refused if there is none. */
    void withdraw(Said said, Answerer by, ConsentPurpose purpose) {
        if (inForce(said, purpose, by).filter(a -> a.answer() == Answer.YES).isEmpty()) {
            throw new RuleViolation("consent.nothing-to-withdraw");
        }
        write(new ConsentAnswer(said, by, purpose, Answer.WITHDRAWN));
        tell(said.personId(), Set.of(purpose));
    }

    /** Tells what the answers to these purposes now come to. */
    private void tell(UUID personId, Set<ConsentPurpose> purposes) {
        if (purposes.isEmpty()) {
            return;
        }
        Asked person = query.people(List.of(personId)).getFirst();
        ConsentPolicy policy = policies.today(person.birthDate());
        for (ConsentPurpose purpose : purposes) {
            switch (person.state(purpose, policy)) {
                case GIVEN -> events.publishEvent(new ConsentGiven(personId, purpose));
                case REFUSED, WITHDRAWN -> events.publishEvent(new ConsentDenied(personId, purpose));
                case WAITING, ASK_AGAIN -> {
                    // an answer is still to come
                }
            }
        }
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
