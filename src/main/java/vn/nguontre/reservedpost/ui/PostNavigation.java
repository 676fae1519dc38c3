package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.UUID;

/** Addresses of the pages about reserved posts. */
public final class PostNavigation {
    static final String LEDGER = "posts";
    static final String FORM = "posts/post";
    static final String STORY = "posts/story";
    static final String ALLOCATION = "posts/allocation";
    static final String WHAT_IF = "posts/what-if";
    static final String OPEN = "open-posts";
    static final String MINE = "my-posts";
    static final String VERIFY = "verify";
    static final String NEEDS = "post-needs";
    static final String SUPPLY = "posts/supply";
    static final String NEEDED_POST = "post-needs/post";

    private PostNavigation() {}

    public static String allocation(int year) {
        return ALLOCATION + "/" + year;
    }

    static String whatIf(UUID id) {
        return WHAT_IF + "/" + id;
    }

    static String neededPost(UUID needId) {
        return NEEDED_POST + "/" + needId;
    }

    static String story(UUID postId) {
        return STORY + "/" + postId;
    }

    static String form(UUID postId) {
        return FORM + "/" + postId;
    }

    static void openLedger(int year) {
        UI.getCurrent().navigate(LEDGER, QueryParameters.simple(Map.of("year", Integer.toString(year))));
    }

    static void open(String address) {
        UI.getCurrent().navigate(address);
    }
}
