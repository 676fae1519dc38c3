package vn.nguontre.rulebook;

/** How a day departs from the ordinary week. */
public enum HolidayKind {
    DAY_OFF,
    MADE_UP_WORK
}
