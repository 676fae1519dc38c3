package vn.nguontre.people;

/** Level of training, from lower to higher. */
public enum DegreeLevel {
    VOCATIONAL,
    COLLEGE,
    BACHELOR,
    MASTER;

    public boolean reaches(DegreeLevel required) {
        return compareTo(required) >= 0;
    }

    public String textKey() {
        return "degree-level." + name();
    }
}
