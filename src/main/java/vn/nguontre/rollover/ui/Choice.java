package vn.nguontre.rollover.ui;

/** What is chosen for one pupil. */
enum Choice {
    BY_CLASS,
    REPEATS,
    MOVED_AWAY,
    LEFT_OUT;

    String textKey() {
        return "rollover.choice." + name();
    }
}
