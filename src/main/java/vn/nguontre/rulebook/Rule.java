package vn.nguontre.rulebook;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;

/**
 * The limits the portal knows. Their values are rows of the rule book, looked up by date; an id such as ADM-01 names the rule
 * in the domain's documents.
 */
public enum Rule {
    /** Full years of age on the day the branch considers an admission, counted by month. */
    ADMISSION_MINIMUM_AGE("ADM-01"),
    /** 1: the 18th birthday must have passed; 0: reaching its month is enough. */
    ADMISSION_AGE_NEEDS_BIRTHDAY("ADM-02", Range.YES_OR_NO),
    /** Fewer months than this between the eligible day and the end of grade 12 are tight. */
    ADMISSION_TIGHT_MONTHS("WIN-01"),
    /** Months for which the certificate of the awareness class is valid. */
    CERTIFICATE_VALID_MONTHS("ADM-05"),
    /** Least share of all official members in favour, as a fraction. */
    BRANCH_VOTE_SHARE("ADM-15", Range.SHARE),
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
    /** Days between two contacts in the first days away. */
    CONTACT_DAYS_FIRST_AWAY("MEN-02"),
    /** Days between two contacts later on, away. */
    CONTACT_DAYS_AWAY("MEN-03"),
    /** Days of silence after which the keeper is reminded. */
    SILENCE_REMINDER_DAYS("MEN-04"),
    /** Days of silence after which the unit sees it. */
    SILENCE_ALARM_DAYS("MEN-05"),
    /** Days from the beginning of a study that count as the first ones away. */
    FIRST_DAYS_AWAY("MEN-06"),
    /** Working days a candidate has to answer an offer of a reserved post. */
    OFFER_ANSWER_WORKING_DAYS("POST-01"),
    /** Usual number of reserved places in a year, at most. */
    USUAL_PLACES_A_YEAR("POST-02"),
    /** Working days in which the committee answers a candidate's question about a run. */
    POST_QUESTION_WORKING_DAYS("POST-03"),
    /** Working days by which the time to answer an offer may be extended once, at most. */
    OFFER_EXTENSION_WORKING_DAYS("POST-04"),
    /** Working days before the last day of an offer from which a student without an answer is reminded. */
    OFFER_REMINDER_WORKING_DAYS("POST-05"),
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
    UNION_VOTE_SHARE("OUT-01", Range.SHARE),
    /** Least average mark of an outstanding member, on the scale of 10. */
    OUTSTANDING_AVERAGE("OUT-02", Range.MARK),
    /** Least grade of learning where a list gives a word instead: 1 chưa đạt, 2 đạt, 3 khá, 4 tốt. */
    OUTSTANDING_LEARNING("OUT-03", Range.GRADE),
    /** Least grade of conduct, with the same figures. */
    OUTSTANDING_CONDUCT("OUT-04", Range.GRADE),
    /** Working days before a round closes from which a school that has sent too little is told so urgently. */
    ROUND_URGENT_WORKING_DAYS("NOM-01"),
    /** Full years of age below which a person is a child, for whom a guardian always consents too. */
    CHILD_BELOW_AGE("DP-07a"),
    /** Full years of age from which nobody else answers or asks for a person. */
    FULL_AGE("DP-07b"),
    /** Full years of age below which a guardian consents too, between the two above. */
    GUARDIAN_CONSENT_BELOW_AGE("DP-07"),
    /** Days after which an unused claim card no longer opens. */
    CLAIM_CARD_DAYS("DP-02"),
    /** Working days in which a request about personal data is answered with a receipt. */
    DATA_RECEIPT_WORKING_DAYS("DP-04a"),
    /** Days in which a correction is carried out or refused, or a copy on paper handed over. */
    DATA_CORRECTION_DAYS("DP-04b"),
    /** Days in which a deletion or restriction is carried out or refused. */
    DATA_REQUEST_DAYS("DP-04c"),
    /** The same where others to whom the data went must stop too. */
    DATA_REQUEST_DAYS_OTHERS("DP-04d"),
    /** Days by which the time may be extended once, at most. */
    DATA_EXTENSION_DAYS("DP-04e"),
    /** Days without a log-in after which an officer's account is shown to the administrator as unused. */
    ACCOUNT_UNUSED_DAYS("ACC-01"),
    /** Whole school years for which a file is kept after the one in which nobody went on with it. */
    RETENTION_SCHOOL_YEARS("DP-05a"),
    /** Days for which a branch has seen that a file will be erased before it is, also where its time is over already. */
    RETENTION_NOTICE_DAYS("DP-05b");

    private static final Set<String> OF_THE_SCHEME = Set.of("TGT", "MEN", "POST", "OUT", "NOM");

    private final String id;
    private final Range range;

    Rule(String id) {
        this(id, Range.WHOLE);
    }

    Rule(String id, Range range) {
        this.id = id;
        this.range = range;
    }

    /** Which figures make sense; {@code most} is null where there is no end. */
    private record Range(int least, @Nullable Integer most, boolean whole) {
        static final Range WHOLE = new Range(0, null, true);
        static final Range SHARE = new Range(0, 1, false);
        static final Range MARK = new Range(0, 10, false);
        static final Range GRADE = new Range(1, 4, true);
        static final Range YES_OR_NO = new Range(0, 1, true);
    }

    /** Refuses an amount that the rule cannot have. */
    void requireSensible(BigDecimal amount) {
        if (amount.signum() < 0) {
            throw new RuleViolation("rulebook.amount-negative");
        }
        if (range.whole() && amount.stripTrailingZeros().scale() > 0) {
            throw new RuleViolation("rulebook.amount-whole", id);
        }
        Integer most = range.most();
        if (most != null
                && (amount.compareTo(BigDecimal.valueOf(range.least())) < 0
                        || amount.compareTo(BigDecimal.valueOf(most)) > 0)) {
            throw new RuleViolation("rulebook.amount-range", id, range.least(), most);
        }
    }

    /** Whether the scheme's own committee sets it; everything else is the law's or the Party's. */
    public boolean isOfTheScheme() {
        return OF_THE_SCHEME.contains(id.substring(0, id.indexOf('-')));
    }

    /** The id under which the domain's documents cite the rule. */
    public String id() {
        return id;
    }

    public String textKey() {
        return "rule." + name();
    }
}
