package vn.nguontre.people;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.RuleViolation;

/**
 * Asked before anything is decided about a person or changed that counts when they are compared with others: who has declared a
 * tie steps aside, in whichever role and on whatever occasion it was declared.
 */
@Component
public class DeclaredTies {
    private final ObjectProvider<TieBook> books;
    private final CurrentUser currentUser;

    DeclaredTies(ObjectProvider<TieBook> books, CurrentUser currentUser) {
        this.books = books;
        this.currentUser = currentUser;
    }

    /** Those of the people to whom the actor has declared a tie. */
    public Set<UUID> among(Collection<UUID> personIds) {
        UUID account = currentUser.actor().accountId();
        return personIds.isEmpty()
                ? Set.of()
                : books.stream()
                        .flatMap(book -> book.tiedTo(account, personIds).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the actor has declared a tie to the person. */
    public boolean tieTo(UUID personId) {
        return !among(List.of(personId)).isEmpty();
    }

    public void requireNone(UUID personId) {
        if (tieTo(personId)) {
            throw new RuleViolation("people.tied");
        }
    }
}
