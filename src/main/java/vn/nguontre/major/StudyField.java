package vn.nguontre.major;

import java.util.Optional;

/** The fields of the national list of training (TT 09/2022/TT-BGDĐT): the second and third digit of a major's code. */
public enum StudyField {
    TEACHING("14"),
    ARTS("21"),
    HUMANITIES("22"),
    SOCIAL_SCIENCE("31"),
    JOURNALISM("32"),
    BUSINESS("34"),
    LAW("38"),
    LIFE_SCIENCE("42"),
    NATURAL_SCIENCE("44"),
    MATHEMATICS("46"),
    COMPUTING("48"),
    TECHNOLOGY("51"),
    ENGINEERING("52"),
    PROCESSING("54"),
    CONSTRUCTION("58"),
    AGRICULTURE("62"),
    VETERINARY("64"),
    HEALTH("72"),
    SOCIAL_SERVICES("76"),
    TOURISM("81"),
    TRANSPORT("84"),
    ENVIRONMENT("85"),
    SECURITY("86"),
    /** A major whose code the portal does not know. */
    UNKNOWN("");

    private final String digits;

    StudyField(String digits) {
        this.digits = digits;
    }

    public static StudyField of(Optional<NationalMajor> major) {
        return major.map(m -> of(m.code())).orElse(UNKNOWN);
    }

    public static StudyField of(String code) {
        for (StudyField field : values()) {
            if (field != UNKNOWN && code.startsWith(field.digits, 1)) {
                return field;
            }
        }
        return UNKNOWN;
    }

    public String textKey() {
        return "major.field." + name();
    }
}
