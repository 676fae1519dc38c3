package vn.nguontre.people;

/** Level of training, from lower to higher. */
public enum DegreeLevel {
    VOCATIONAL('5'),
    COLLEGE('6'),
    BACHELOR('7'),
    MASTER('8');

    private final char digit;

    DegreeLevel(char digit) {
        this.digit = digit;
    }

    public boolean reaches(DegreeLevel required) {
        return compareTo(required) >= 0;
    }

    /** Whether a code of the national list of majors belongs to this level: its first digit says so (TT 09/2022/TT-BGDĐT). */
    public boolean hasMajor(String code) {
        return !code.isEmpty() && code.charAt(0) == digit;
    }

    public String textKey() {
        return "degree-level." + name();
    }
}
