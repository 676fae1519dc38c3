package vn.nguontre.journey;

import java.util.HashMap;
import java.util.Map;
import vn.nguontre.testing.Accounts;

/** People who stay logged in from one step of a journey to the next, each at a screen of their own. */
final class Visitors implements AutoCloseable {
    private final Browsers browsers = new Browsers();
    private final Map<String, Visitor> present = new HashMap<>();
    private final String start;

    Visitors(String start) {
        this.start = start;
    }

    Visitor atDesk(String username, String pictures) {
        return present.computeIfAbsent(
                username,
                u -> Visitor.atDesk(browsers.browser(), start, pictures).logIn(u, Accounts.PASSWORD));
    }

    Visitor onPhone(String username, String pictures) {
        return present.computeIfAbsent(
                username,
                u -> Visitor.onPhone(browsers.browser(), start, pictures).logIn(u, Accounts.PASSWORD));
    }

    /** Somebody on a phone who does not log in. */
    Visitor stranger(String pictures) {
        return present.computeIfAbsent("", nobody -> Visitor.onPhone(browsers.browser(), start, pictures));
    }

    /** Who comes back after this logs in again. */
    void leave() {
        present.values().forEach(Visitor::close);
        present.clear();
    }

    @Override
    public void close() {
        leave();
        browsers.close();
    }
}
