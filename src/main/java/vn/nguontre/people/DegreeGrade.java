package vn.nguontre.people;

/** Grade printed on the diploma, best first. */
public enum DegreeGrade {
    EXCELLENT,
    VERY_GOOD,
    GOOD,
    AVERAGE;

    public String textKey() {
        return "degree-grade." + name();
    }
}
