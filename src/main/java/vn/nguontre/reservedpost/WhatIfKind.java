package vn.nguontre.reservedpost;

/** What a what-if changes; everything else stays as in the live proposal. */
public enum WhatIfKind {
    /** A candidate declines or is left out. */
    WITHOUT_PERSON,
    MORE_PLACES,
    FEWER_PLACES,
    OTHER_POINTS;

    public boolean isAboutAPerson() {
        return this == WITHOUT_PERSON;
    }

    public boolean isAboutAPost() {
        return this == MORE_PLACES || this == FEWER_PLACES;
    }

    public String textKey() {
        return "reservedpost.whatif.kind." + name();
    }
}
