package vn.nguontre.admission;

/** What a branch records on the way to admission. */
enum Milestone {
    CLASS,
    CERTIFICATE,
    DECISION,
    CEREMONY
}
