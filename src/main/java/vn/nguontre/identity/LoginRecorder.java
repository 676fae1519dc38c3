package vn.nguontre.identity;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Today;

/** Counts wrong attempts and forgets them at a right one. */
@Component
class LoginRecorder {
    private final AccountRepository accounts;
    private final Today today;

    LoginRecorder(AccountRepository accounts, Today today) {
        this.accounts = accounts;
        this.today = today;
    }

    @EventListener
    @Transactional
    public void wrong(AuthenticationFailureBadCredentialsEvent event) {
        String username = Account.usernameFrom(event.getAuthentication().getName());
        accounts.lockedForUpdate(username).ifPresent(account -> {
            account.countFailure(today.now());
            accounts.save(account);
        });
    }

    @EventListener
    @Transactional
    public void right(AuthenticationSuccessEvent event) {
        accounts.lockedForUpdate(event.getAuthentication().getName()).ifPresent(account -> {
            account.countSuccess(today.now());
            accounts.save(account);
        });
    }
}
