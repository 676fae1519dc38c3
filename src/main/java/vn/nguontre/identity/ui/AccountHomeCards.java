package vn.nguontre.identity.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.AccountAdministration;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.Words;

/** Tells the administrator how many officers' accounts nobody uses any more. */
@Component
class AccountHomeCards implements HomeCardSource {
    private static final int MOST_COUNTED = 1_000;

    private final AccountAdministration accounts;

    AccountHomeCards(AccountAdministration accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<HomeCard> cards(Actor actor, Words words) {
        int unused = actor.is(Role.ADMINISTRATOR)
                ? accounts.unused("", 0, MOST_COUNTED).size()
                : 0;
        return unused == 0
                ? List.of()
                : List.of(new HomeCard(
                        words.say("identity.home.title"),
                        Integer.toString(unused),
                        words.say("identity.home.text", unused, accounts.unusedDays()),
                        words.say("identity.home.link"),
                        AccountsView.ADDRESS + "?" + AccountsView.UNUSED,
                        Urgency.WAITING));
    }
}
