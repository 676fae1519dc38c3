package vn.nguontre.major;

/**
 * How near a studied major stands to one that is asked for, by the digits of the national list: level, field, group, major. The
 * level does not count, the nearer comes first.
 */
public enum Kinship {
    SAME_MAJOR,
    /** A whole group or field is asked for, and the studied major belongs to it. */
    ASKED_AS_A_WHOLE,
    SAME_GROUP,
    SAME_FIELD,
    OTHER_FIELD;

    private static final int LEVEL_DIGITS = 1;
    private static final int FIELD_DIGITS = 3;
    private static final int GROUP_DIGITS = 5;
    private static final int MAJOR_DIGITS = 7;

    /**
     * Compares two codes.
     *
     * @param studied of one major
     * @param asked of a major, a group or a field
     */
    public static Kinship of(String studied, String asked) {
        if (agree(studied, asked, asked.length())) {
            return asked.length() == MAJOR_DIGITS ? SAME_MAJOR : ASKED_AS_A_WHOLE;
        }
        if (asked.length() >= GROUP_DIGITS && agree(studied, asked, GROUP_DIGITS)) {
            return SAME_GROUP;
        }
        return agree(studied, asked, FIELD_DIGITS) ? SAME_FIELD : OTHER_FIELD;
    }

    private static boolean agree(String studied, String asked, int digits) {
        return studied.regionMatches(LEVEL_DIGITS, asked, LEVEL_DIGITS, digits - LEVEL_DIGITS);
    }

    public String textKey() {
        return "major.kinship." + name();
    }
}
