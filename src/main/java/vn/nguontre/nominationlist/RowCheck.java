package vn.nguontre.nominationlist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.VietnameseText;

/** The check of one row on its own. */
final class RowCheck {
    /** Whole years; pupils of upper secondary and continuing education, with room on both sides. */
    private static final int YOUNGEST = 13;

    private static final int OLDEST = 35;
    private static final Pattern TEN_DIGITS = Pattern.compile("[1-9]\\d{9}");
    private static final Pattern ROUNDED = Pattern.compile("\\d([.,]\\d*)?[eE]\\+?\\d+");

    private final RawRow raw;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable PersonName name;
    private @Nullable LocalDate birthDate;
    private @Nullable Sex sex;
    private @Nullable CitizenNumber number;
    private @Nullable String schoolClass;

    RowCheck(RawRow raw, LocalDate today) {
        this.raw = raw;
        this.today = today;
    }

    /** @param classAbove the class of the nearest row above that has one: often it is meant for the rows below too */
    void check(@Nullable String classAbove) {
        checkName();
        checkBirthDate();
        checkNumber();
        checkSex();
        checkAgreement();
        checkClass(classAbove);
    }

    void problem(Field field, Code code, String value, @Nullable String suggestion) {
        problems.add(new Problem(raw.row(), raw.sheet(), field, code, value, suggestion));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    Optional<ListRow> ready() {
        if (!problems.isEmpty() || name == null || birthDate == null || sex == null || schoolClass == null) {
            return Optional.empty();
        }
        return Optional.of(
                new ListRow(raw.row(), raw.sheet(), name, birthDate, sex, number, schoolClass, Extras.of(raw)));
    }

    @Nullable
    PersonName name() {
        return name;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    @Nullable
    CitizenNumber number() {
        return number;
    }

    Optional<String> schoolClass() {
        return Optional.ofNullable(schoolClass);
    }

    /** The field by which a repeated person is told. */
    Field mainField() {
        return number == null ? Field.FULL_NAME : Field.CITIZEN_NUMBER;
    }

    private void checkName() {
        var text = raw.text(Field.FULL_NAME);
        var typed = NameText.parse(text);
        name = typed.name();
        if (typed.problem() != null) {
            problem(Field.FULL_NAME, typed.problem(), VietnameseText.clean(text), typed.suggestion());
        }
    }

    private void checkBirthDate() {
        var text = raw.text(Field.BIRTH_DATE);
        var typed = BirthDateText.parse(text);
        var date = typed.date();
        if (typed.problem() != null) {
            problem(Field.BIRTH_DATE, typed.problem(), text, typed.suggestion());
        } else if (date != null && !plausible(date)) {
            problem(Field.BIRTH_DATE, Code.IMPLAUSIBLE_BIRTH_DATE, text, null);
        } else {
            birthDate = date;
        }
    }

    private boolean plausible(LocalDate date) {
        long age = ChronoUnit.YEARS.between(date, today);
        return !date.isAfter(today) && age >= YOUNGEST && age <= OLDEST;
    }

    private void checkNumber() {
        var text = VietnameseText.clean(raw.text(Field.CITIZEN_NUMBER));
        number = CitizenNumber.normalise(text).orElse(null);
        if (number == null && !text.isEmpty()) {
            problem(Field.CITIZEN_NUMBER, faultOf(text), text, probableNumber(text));
        } else if (number != null && !number.hasKnownPlace()) {
            problem(Field.CITIZEN_NUMBER, Code.UNKNOWN_PROVINCE, number.value(), null);
        } else if (number == null && raw.has(Field.CITIZEN_NUMBER)) {
            problem(Field.CITIZEN_NUMBER, Code.MISSING_CITIZEN_NUMBER, text, null);
        }
    }

    /** What may be meant, where it belongs to somebody born in the year that the row tells. */
    private @Nullable String probableNumber(String text) {
        // the codes of five provinces begin with two zeros; that both are lost is likely, but not told
        var whole = TEN_DIGITS.matcher(text).matches() ? "00" + text : CitizenNumber.within(text);
        return CitizenNumber.normalise(whole)
                .filter(probable ->
                        probable.hasKnownPlace() && (birthDate == null || probable.birthYear() == birthDate.getYear()))
                .map(CitizenNumber::value)
                .orElse(null);
    }

    private static Code faultOf(String text) {
        if (ROUNDED.matcher(text).matches()) {
            return Code.ROUNDED_CITIZEN_NUMBER;
        }
        boolean old = text.replaceAll("[^\\p{L}\\d]", "").matches("\\d{9}");
        return old ? Code.OLD_IDENTITY_NUMBER : Code.INVALID_CITIZEN_NUMBER;
    }

    /** A blank sex is taken from the personal number, where the state wrote it. */
    private void checkSex() {
        var text = raw.text(Field.SEX);
        sex = SexText.parse(text);
        if (sex == null && text.isBlank() && number != null) {
            sex = number.sex();
        } else if (sex == null) {
            problem(Field.SEX, text.isBlank() ? Code.MISSING_SEX : Code.INVALID_SEX, text, probableSex(text));
        }
    }

    private @Nullable String probableSex(String text) {
        var said = SexText.mentioned(text);
        var probable = said != null || number == null ? said : number.sex();
        return probable == null ? null : word(probable);
    }

    private void checkAgreement() {
        if (number != null
                && number.hasKnownPlace()
                && birthDate != null
                && sex != null
                && !number.fits(birthDate, sex)) {
            problem(Field.CITIZEN_NUMBER, Code.CITIZEN_NUMBER_MISMATCH, number.value(), null);
        }
    }

    private void checkClass(@Nullable String above) {
        var text = VietnameseText.clean(raw.text(Field.SCHOOL_CLASS));
        var typed = ClassText.parse(text);
        schoolClass = typed.schoolClass();
        if (schoolClass == null && text.isEmpty()) {
            problem(Field.SCHOOL_CLASS, Code.MISSING_CLASS, text, above);
        } else if (schoolClass == null) {
            problem(Field.SCHOOL_CLASS, Code.INVALID_CLASS, text, typed.suggestion());
        }
    }

    private static String word(Sex sex) {
        return sex == Sex.MALE ? "Nam" : "Nữ";
    }
}
