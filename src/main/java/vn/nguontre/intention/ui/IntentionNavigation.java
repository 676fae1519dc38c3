package vn.nguontre.intention.ui;

/** Addresses of the pages about the intention to return. */
final class IntentionNavigation {
    static final String TOTALS = "intentions";

    private IntentionNavigation() {}
}
