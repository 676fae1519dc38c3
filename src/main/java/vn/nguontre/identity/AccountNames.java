package vn.nguontre.identity;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonRenamed;

/** The account of a young person bears the name that stands in their file. */
@Component
class AccountNames {
    private final AccountRepository accounts;

    AccountNames(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @EventListener
    @Transactional
    public void renamed(PersonRenamed event) {
        accounts.ofPerson(event.personId()).ifPresent(account -> {
            account.call(event.fullName());
            accounts.save(account);
        });
    }
}
