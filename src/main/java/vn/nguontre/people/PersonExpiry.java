package vn.nguontre.people;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Erases a file because the time for which it may be kept is over: nobody asks for it, and nobody needs to be logged in. */
@Component
public class PersonExpiry {
    private final PersonRepository people;
    private final FileErasing erasing;

    PersonExpiry(PersonRepository people, FileErasing erasing) {
        this.people = people;
        this.erasing = erasing;
    }

    /**
     * Holds the file until the transaction ends, so that nobody else erases it or decides about it meanwhile; false if it is
     * erased already.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean hold(UUID personId) {
        return people.holdKept(personId).isPresent();
    }

    /** Like a deletion that was asked for; throws {@link vn.nguontre.shared.RuleViolation} where something stands in the way. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void erase(UUID personId) {
        people.holdKept(personId).ifPresent(erasing::erase);
    }
}
