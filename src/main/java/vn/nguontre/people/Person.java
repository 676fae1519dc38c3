package vn.nguontre.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A young person of the scheme. */
@Entity
@Table(name = "person")
class Person extends VersionedEntity {
    private static final int YOUNGEST = 12;
    private static final int OLDEST = 40;

    private String fullName;
    private String familyAndMiddle;
    private String givenName;
    private String foldedName;
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    private @Nullable String citizenNumber;
    private @Nullable String ethnicity;
    private UUID schoolId;
    private @Nullable UUID wardId;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable String guardianName;
    private @Nullable String guardianPhone;

    @Embedded
    private PersonPath path = new PersonPath();

    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(NewPerson given) {
        call(given.name());
        birthDate = given.birthDate();
        sex = given.sex();
        citizenNumber =
                given.citizenNumber() == null ? null : given.citizenNumber().value();
        schoolId = given.schoolId();
        wardId = given.wardId();
    }

    /** What {@link #complete} will add and a new nomination change, beside the class that is known of the list's year. */
    ListTraces traces(NewPerson given, @Nullable String classBefore) {
        return new ListTraces(
                path.leftSchoolYear(),
                given.schoolYear().startYear(),
                given.schoolClass(),
                classBefore,
                citizenNumber == null && given.citizenNumber() != null
                        ? given.citizenNumber().value()
                        : null,
                wardId == null ? given.wardId() : null,
                null,
                null,
                null);
    }

    /** Adds what the file did not know yet; nothing known is overwritten. */
    void complete(NewPerson given) {
        citizenNumber = citizenNumber == null && given.citizenNumber() != null
                ? given.citizenNumber().value()
                : citizenNumber;
        wardId = wardId == null ? given.wardId() : wardId;
    }

    /** The same for what waited for the person's consent; returns what was added. */
    FurtherDetails complete(FurtherDetails further) {
        var added = new FurtherDetails(
                ethnicity == null ? further.ethnicity() : null,
                address == null ? further.address() : null,
                phone == null ? further.phone() : null);
        ethnicity = ethnicity == null ? further.ethnicity() : ethnicity;
        address = address == null ? further.address() : address;
        phone = phone == null ? further.phone() : phone;
        return added;
    }

    /** What is new must be right as in a correction; what stood there already, perhaps from a list, may stay. */
    void changeContact(ContactDraft contact) {
        phone = changed(PersonField.PHONE, contact.phone());
        email = changed(PersonField.EMAIL, contact.email());
        address = changed(PersonField.ADDRESS, contact.address());
        guardianName = changed(PersonField.GUARDIAN_NAME, contact.guardianName());
        guardianPhone = changed(PersonField.GUARDIAN_PHONE, contact.guardianPhone());
    }

    private @Nullable String changed(PersonField field, @Nullable String typed) {
        return typed == null || typed.equals(value(field)) ? typed : field.clean(typed);
    }

    /** Puts one value right; the text is clean already. The class is no matter of the person alone. */
    void correct(PersonField field, String clean, LocalDate today) {
        switch (field) {
            case NAME -> call(PersonName.parse(clean));
            case BIRTH_DATE -> {
                birthDate = LocalDate.parse(clean);
                require(YOUNGEST <= age(today) && age(today) <= OLDEST, "people.correct.bad.BIRTH_DATE");
            }
            case SEX -> sex = Sex.valueOf(clean);
            case CITIZEN_NUMBER -> citizenNumber = clean;
            case ETHNICITY -> ethnicity = clean;
            case ADDRESS -> address = clean;
            case PHONE -> phone = clean;
            case EMAIL -> email = clean;
            case GUARDIAN_NAME -> guardianName = clean;
            case GUARDIAN_PHONE -> guardianPhone = clean;
            case SCHOOL_CLASS -> throw new IllegalArgumentException("a class belongs to a school year");
        }
        CitizenNumber number = citizenNumber();
        require(number == null || number.fits(birthDate, sex), "people.correct.number-does-not-fit");
    }

    /** What stands in the field; blank where nothing is known, and for the class. */
    String value(PersonField field) {
        String text = switch (field) {
            case NAME -> fullName;
            case BIRTH_DATE -> birthDate.toString();
            case SEX -> sex.name();
            case CITIZEN_NUMBER -> citizenNumber;
            case ETHNICITY -> ethnicity;
            case ADDRESS -> address;
            case PHONE -> phone;
            case EMAIL -> email;
            case GUARDIAN_NAME -> guardianName;
            case GUARDIAN_PHONE -> guardianPhone;
            case SCHOOL_CLASS -> null;
        };
        return text == null ? "" : text;
    }

    PersonErased.Identity identity() {
        return new PersonErased.Identity(foldedName, birthDate, citizenNumber);
    }

    /** Nobody can be recognised any more; the year of birth, the sex and the school stay for the figures. */
    void erase(Instant now) {
        call(new PersonName("", PersonErased.GONE));
        birthDate = birthDate.withDayOfYear(1);
        citizenNumber = null;
        ethnicity = null;
        wardId = null;
        changeContact(ContactDraft.NONE);
        path.pursuedNoMore();
        erasedAt = now;
    }

    /** Whether only the least is shown of the person before they, and where needed a guardian, agree. */
    boolean waitsForConsent() {
        return path.stage() == PersonStage.NOMINATED || path.stage() == PersonStage.NOT_PURSUED;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    void liveIn(UUID ward) {
        wardId = ward;
    }

    /** The list that brought the person was taken back before anybody acted on it; what was changed since then stays. */
    void nominationTakenBack(PersonStage before, ListTraces traces) {
        path.nominationTakenBack(before, traces.leftSchoolYear());
        citizenNumber = without(traces.citizenNumber(), citizenNumber);
        wardId = without(traces.wardId(), wardId);
        ethnicity = without(traces.ethnicity(), ethnicity);
        address = without(traces.address(), address);
        phone = without(traces.phone(), phone);
    }

    private static <T> @Nullable T without(@Nullable T added, @Nullable T present) {
        return added != null && added.equals(present) ? null : present;
    }

    /** Whoever was nominated anew or erased since then stays as they are. */
    void refusalTakenBack() {
        require(erasedAt == null, PersonPath.DOES_NOT_ALLOW);
        path.refusalTakenBack();
    }

    private static void require(boolean fits, String otherwise) {
        if (!fits) {
            throw new RuleViolation(otherwise);
        }
    }

    private void call(PersonName name) {
        fullName = name.full();
        familyAndMiddle = name.familyAndMiddle();
        givenName = name.given();
        foldedName = VietnameseText.fold(fullName);
    }

    private long age(LocalDate day) {
        return ChronoUnit.YEARS.between(birthDate, day);
    }

    PersonName name() {
        return new PersonName(familyAndMiddle, givenName);
    }

    LocalDate birthDate() {
        return birthDate;
    }

    UUID schoolId() {
        return schoolId;
    }

    @Nullable
    UUID wardId() {
        return wardId;
    }

    Sex sex() {
        return sex;
    }

    PersonStage stage() {
        return path.stage();
    }

    PersonPath path() {
        return path;
    }

    @Nullable
    CitizenNumber citizenNumber() {
        return citizenNumber == null ? null : new CitizenNumber(citizenNumber);
    }

    @Nullable
    String ethnicity() {
        return ethnicity;
    }

    ContactDraft contact() {
        return new ContactDraft(phone, email, address, guardianName, guardianPhone);
    }
}
