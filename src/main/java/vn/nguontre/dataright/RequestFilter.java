package vn.nguontre.dataright;

/** What the list of requests is narrowed to. */
public record RequestFilter(boolean openOnly, boolean overdueOnly) {
    public static final RequestFilter OPEN = new RequestFilter(true, false);
    public static final RequestFilter OVERDUE = new RequestFilter(true, true);
    public static final RequestFilter ALL = new RequestFilter(false, false);
}
