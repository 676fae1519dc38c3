package vn.nguontre.organisation;

import vn.nguontre.shared.Role;

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

    /** Whether somebody in a unit of this kind can hold the role. */
    public boolean fits(Role role) {
        return switch (role) {
            case TOWN_COMMITTEE -> this == TOWN_COMMITTEE || this == WARD_COMMITTEE || this == PROVINCE_COMMITTEE;
            case SCHOOL_BRANCH -> this == SCHOOL_BRANCH;
            case YOUTH_UNION -> this == YOUTH_TOWN || this == YOUTH_WARD || this == YOUTH_SCHOOL;
            case WARD -> this == WARD_COMMITTEE;
            case STUDENT -> this == SCHOOL;
            case ADMINISTRATOR -> true;
        };
    }

    /** Whether a unit of this kind belongs to one school, and looks after its people. */
    public boolean isOfASchool() {
        return this == SCHOOL_BRANCH || this == YOUTH_SCHOOL;
    }

    public String textKey() {
        return "unit-kind." + name();
    }
}
