package vn.nguontre.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.VietnameseText;

/** What can be corrected in a person's file, each as text: dates as ISO dates, the sex by its name. */
public enum PersonField {
    NAME(120),
    BIRTH_DATE(10),
    SEX(6),
    CITIZEN_NUMBER(60),
    ETHNICITY(40),
    SCHOOL_CLASS(12),
    ADDRESS(200),
    PHONE(20),
    EMAIL(120),
    GUARDIAN_NAME(120),
    GUARDIAN_PHONE(20);

    private static final int LONGEST_GIVEN_NAME = 30;
    private static final int LONGEST_FAMILY_NAME = 90;
    private static final Pattern PHONE_NUMBER = Pattern.compile("\\+?[0-9][0-9 .\\-]{7,18}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern CLASS = Pattern.compile("[0-9]{1,2}[\\p{L}0-9./\\-]{0,10}");

    private final int longest;

    PersonField(int longest) {
        this.longest = longest;
    }

    public int longest() {
        return longest;
    }

    /** As it is kept. Throws {@link RuleViolation} where it cannot be right. */
    public String clean(String written) {
        String text = VietnameseText.clean(written);
        if (text.isEmpty()) {
            throw new RuleViolation("people.correct.empty");
        }
        if (text.length() > longest) {
            throw new RuleViolation("people.correct.too-long", longest);
        }
        return switch (this) {
            case NAME -> name(text);
            case BIRTH_DATE -> date(text);
            case SEX -> sex(text);
            case CITIZEN_NUMBER -> number(text);
            case SCHOOL_CLASS -> matching(CLASS, text.toUpperCase(Locale.ROOT));
            case PHONE, GUARDIAN_PHONE -> matching(PHONE_NUMBER, text);
            case EMAIL -> matching(MAIL, text);
            case ETHNICITY, ADDRESS, GUARDIAN_NAME -> text;
        };
    }

    private String name(String text) {
        PersonName name = PersonName.parse(text);
        if (name.given().length() > LONGEST_GIVEN_NAME || name.familyAndMiddle().length() > LONGEST_FAMILY_NAME) {
            throw new RuleViolation("people.correct.too-long", longest);
        }
        return name.full();
    }

    private String date(String text) {
        try {
            return LocalDate.parse(text).toString();
        } catch (DateTimeException e) {
            throw bad();
        }
    }

    private String sex(String text) {
        try {
            return Sex.valueOf(text).name();
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    private String number(String text) {
        return CitizenNumber.normalise(text)
                .filter(CitizenNumber::hasKnownPlace)
                .orElseThrow(this::bad)
                .value();
    }

    private String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw bad();
        }
        return text;
    }

    private RuleViolation bad() {
        return new RuleViolation("people.correct.bad." + name());
    }

    public String textKey() {
        return "people.field." + name();
    }
}
