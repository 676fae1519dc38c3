package vn.nguontre.people;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings into a file what waited for the person's consent; called when it is given, by whomever and on whatever way. */
@Component
public class PersonCompletion {
    private final PersonRepository people;

    PersonCompletion(PersonRepository people) {
        this.people = people;
    }

    /** Adds what the file did not know yet, and returns just that. Whoever was erased meanwhile stays as they are. */
    @Transactional
    public FurtherDetails complete(UUID personId, FurtherDetails further) {
        return people.findById(personId)
                .filter(person -> !person.isErased())
                .map(person -> {
                    FurtherDetails added = person.complete(further);
                    people.save(person);
                    return added;
                })
                .orElse(FurtherDetails.NONE);
    }
}
