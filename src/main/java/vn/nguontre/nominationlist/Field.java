package vn.nguontre.nominationlist;

/** What a column of a list can mean. */
public enum Field {
    FULL_NAME,
    BIRTH_DATE,
    SEX,
    CITIZEN_NUMBER,
    SCHOOL_CLASS,
    ETHNICITY,
    LEARNING_RESULT,
    CONDUCT_RESULT,
    ACHIEVEMENT,
    POSITION,
    ADDRESS,
    PHONE,
    NOTE,

    /** The running number (STT); tells people from titles and signatures. */
    ORDINAL(false),
    /** The grade (khối) in a column of its own, beside a class that leaves it out. */
    GRADE(false),
    /** The ward or commune in a column of its own, beside an address that leaves it out. */
    WARD(false),
    FAMILY_NAME(false),
    GIVEN_NAME(false),
    BIRTH_DAY(false),
    BIRTH_MONTH(false),
    BIRTH_YEAR(false),
    /** The birth date stands in the column of the sex. */
    BIRTH_DATE_MALE(false),
    BIRTH_DATE_FEMALE(false),
    /** A cross stands in the column of the sex. */
    SEX_MALE(false),
    SEX_FEMALE(false);

    private final boolean canonical;

    Field() {
        this(true);
    }

    Field(boolean canonical) {
        this.canonical = canonical;
    }

    /** Whether {@link RawRow} holds the field; the others are joined into one that it holds. */
    public boolean isCanonical() {
        return canonical;
    }
}
