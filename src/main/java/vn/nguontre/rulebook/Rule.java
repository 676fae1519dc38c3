package vn.nguontre.rulebook;

/**
 * The limits the portal knows. Their values are rows of the rule book, looked up by date; an id such as ADM-01 names the rule
 * in the domain's documents.
 */
public enum Rule {
    /** Full years of age on the day the branch considers an admission, counted by month. */
    ADMISSION_MINIMUM_AGE("ADM-01"),
    /** 1: the 18th birthday must have passed; 0: reaching its month is enough. */
    ADMISSION_AGE_NEEDS_BIRTHDAY("ADM-02"),
    /** Fewer months than this between the eligible day and the end of grade 12 are tight. */
    ADMISSION_TIGHT_MONTHS("WIN-01"),
    /** Months for which the certificate of the awareness class is valid. */
    CERTIFICATE_VALID_MONTHS("ADM-05"),
    /** Least share of all official members in favour, as a fraction. */
    BRANCH_VOTE_SHARE("ADM-15"),
    /** Working days from receiving the decision to the ceremony. */
    CEREMONY_WORKING_DAYS("ADM-19"),
    /** Months of probation from the day of the ceremony. */
    PROBATION_MONTHS("ADM-20"),
    /** Base salary in đồng a month, the unit of reward amounts. */
    BASE_SALARY("PAY-01"),
    /** Reward amounts are rounded up to a multiple of this many đồng. */
    REWARD_ROUNDING("PAY-02"),
    /** Admissions that each school branch should reach in a year. */
    TARGET_ADMISSIONS("TGT-01"),
    /** Places in the awareness class that each school branch should fill in a year. */
    TARGET_CLASS_PLACES("TGT-02"),
    /** Days between two contacts while the young person is at school. */
    CONTACT_DAYS_AT_SCHOOL("MEN-01"),
    /** Days between two contacts in the first two months away. */
    CONTACT_DAYS_FIRST_AWAY("MEN-02"),
    /** Days between two contacts later on, away. */
    CONTACT_DAYS_AWAY("MEN-03"),
    /** Days of silence after which the keeper is reminded. */
    SILENCE_REMINDER_DAYS("MEN-04"),
    /** Days of silence after which the unit sees it. */
    SILENCE_ALARM_DAYS("MEN-05"),
    /** Working days a candidate has to answer an offer of a reserved post. */
    OFFER_ANSWER_WORKING_DAYS("POST-01"),
    /** Usual number of reserved places in a year, at most. */
    USUAL_PLACES_A_YEAR("POST-02"),
    /** Points of a candidate whose major was judged to fit the post. */
    POST_POINTS_FIT("POST-11"),
    /** Points of a candidate whose major was judged to come near. */
    POST_POINTS_NEAR("POST-12"),
    POST_POINTS_EXCELLENT("POST-13"),
    POST_POINTS_VERY_GOOD("POST-14"),
    POST_POINTS_GOOD("POST-15"),
    POST_POINTS_AVERAGE("POST-16"),
    /** Points of a Party member at a reserved post: exactly what the committee has written down. */
    POST_POINTS_MEMBER("POST-17"),
    /** Months of the year in which those who are away are asked whether they mean to return. */
    INTENTION_FIRST_MONTH("POST-21"),
    INTENTION_SECOND_MONTH("POST-22"),
    /** Least share of those asked in favour when a union body votes on an outstanding member, as a fraction. */
    UNION_VOTE_SHARE("OUT-01"),
    /** Full years of age below which a guardian consents too; 16 at least, 18 to ask for 16 and 17 as well. */
    GUARDIAN_CONSENT_BELOW_AGE("DP-07"),
    /** Days after which an unused claim card no longer opens. */
    CLAIM_CARD_DAYS("DP-02"),
    /** Working days in which a request about personal data is answered with a receipt. */
    DATA_RECEIPT_WORKING_DAYS("DP-04a"),
    /** Days in which a correction is carried out or refused. */
    DATA_CORRECTION_DAYS("DP-04b"),
    /** Days in which a deletion or restriction is carried out or refused. */
    DATA_REQUEST_DAYS("DP-04c"),
    /** The same where others to whom the data went must stop too. */
    DATA_REQUEST_DAYS_OTHERS("DP-04d"),
    /** Days by which the time may be extended once, at most. */
    DATA_EXTENSION_DAYS("DP-04e");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The id under which the domain's documents cite the rule. */
    public String id() {
        return id;
    }

    public String textKey() {
        return "rule." + name();
    }
}
