package vn.nguontre.consent;

import vn.nguontre.people.ConsentPurpose;

/** The wording that is answered. A changed wording gets a new number; the texts of earlier numbers are kept. */
public final class ConsentText {
    /**
     * The wording in use. Since the second, mentoring names the question about coming home; since the third, nomination says
     * what lies sealed until the answer.
     */
    public static final int CURRENT = 3;

    private ConsentText() {}

    /** The key of what a purpose's question says in this wording. */
    public static String textKey(int version, ConsentPurpose purpose) {
        return "consent.text." + version + "." + purpose;
    }
}
