package vn.nguontre.organisation;

/** What a unit is. A former kind stays for history: no district level exists since 1 July 2025. */
public enum UnitKind {
    PROVINCE_COMMITTEE,
    TOWN_COMMITTEE,
    WARD_COMMITTEE,
    SCHOOL,
    SCHOOL_BRANCH,
    YOUTH_TOWN,
    YOUTH_WARD,
    YOUTH_SCHOOL,
    POLITICAL_CENTRE,
    UNIVERSITY_PARTY,
    AGENCY;

    public String textKey() {
        return "unit-kind." + name();
    }
}
