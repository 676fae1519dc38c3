package vn.nguontre.reservedpost;

/** How somebody was reminded of an offer. */
public enum ReminderWay {
    CALL,
    MESSAGE,
    MEETING,
    /** Through parents or other family. */
    FAMILY;

    public String textKey() {
        return "reservedpost.reminder.way." + name();
    }
}
