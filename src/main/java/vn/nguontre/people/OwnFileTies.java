package vn.nguontre.people;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;

/** Officers who are young people of the scheme themselves step aside from their own file, as from that of a relative. */
@Component
class OwnFileTies implements TieBook {
    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    OwnFileTies(JdbcClient jdbc, CurrentUser currentUser) {
        this.jdbc = jdbc;
        this.currentUser = currentUser;
    }

    /** None of a student, who states what is their own. */
    @Override
    public List<UUID> tiedTo(UUID accountId, Collection<UUID> personIds) {
        return currentUser.actor().is(Role.STUDENT)
                ? List.of()
                : jdbc
                        .sql("select person_id from assignment where account_id = :account and person_id in (:people)")
                        .param("account", accountId.toString())
                        .param("people", personIds.stream().map(UUID::toString).toList())
                        .query(String.class)
                        .list()
                        .stream()
                        .map(UUID::fromString)
                        .toList();
    }
}
