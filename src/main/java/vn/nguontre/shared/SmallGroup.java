package vn.nguontre.shared;

/** A group of so few people that its figure would tell something of one of them; totals never show it. */
public final class SmallGroup {
    public static final int LEAST_SHOWN = 5;

    private SmallGroup() {}

    public static boolean is(int people) {
        return people < LEAST_SHOWN;
    }
}
