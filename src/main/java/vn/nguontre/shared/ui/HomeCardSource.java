package vn.nguontre.shared.ui;

import java.util.List;
import vn.nguontre.shared.Actor;

/** By this a module puts cards on the homes of roles; it returns none for a role it has nothing to tell. */
@FunctionalInterface
public interface HomeCardSource {
    /** Cards for the one who is logged in, in their language, with real numbers. */
    List<HomeCard> cards(Actor actor, Words words);
}
