package vn.nguontre.reservedpost;

/** What a post says and what may be corrected of it; its places have entries of their own. */
enum PostField {
    YEAR("reservedpost.year"),
    TITLE("reservedpost.post"),
    AGENCY("reservedpost.agency"),
    MAJORS("reservedpost.majors"),
    DEGREE_LEVEL("reservedpost.degree-level"),
    RANK("reservedpost.rank"),
    METHODS("reservedpost.method"),
    DOCUMENT("reservedpost.legal-basis"),
    PLAN_LINE("reservedpost.plan-line");

    private final String textKey;

    PostField(String textKey) {
        this.textKey = textKey;
    }

    String textKey() {
        return textKey;
    }
}
