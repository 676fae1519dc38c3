package vn.nguontre.nominationlist;

import java.util.List;

/** What can be wrong with a row. */
public enum Code {
    MISSING_NAME,
    /** Holds digits or signs no name has. */
    INVALID_NAME,
    MISSING_BIRTH_DATE,
    /** No date, or one that does not exist. */
    INVALID_DATE,
    /** Month and day seem to have been exchanged on the way; which is which is not guessed. */
    AMBIGUOUS_DATE,
    /** The century is not written; it is never guessed. */
    TWO_DIGIT_YEAR,
    /** The day and month are not written. */
    YEAR_ONLY,
    /** Too young or too old for a list of pupils. */
    IMPLAUSIBLE_BIRTH_DATE,
    MISSING_SEX,
    INVALID_SEX,
    MISSING_CITIZEN_NUMBER,
    INVALID_CITIZEN_NUMBER,
    /** Nine digits: the number of the identity card that is no longer valid. */
    OLD_IDENTITY_NUMBER,
    /** A spreadsheet has rounded the number, as in 8.23E+10; the digits are lost. */
    ROUNDED_CITIZEN_NUMBER,
    /** The first three digits are no province. */
    UNKNOWN_PROVINCE,
    /** The number belongs to someone of another birth year or sex. */
    CITIZEN_NUMBER_MISMATCH,
    MISSING_CLASS,
    INVALID_CLASS,
    /** An earlier row holds the same person; the value tells where. */
    DUPLICATE_IN_FILE;

    /** Fields of the row that may be wrong instead of the one at fault: the check cannot tell which of them it is. */
    public List<Field> orElse() {
        return this == CITIZEN_NUMBER_MISMATCH ? List.of(Field.BIRTH_DATE, Field.SEX) : List.of();
    }
}
