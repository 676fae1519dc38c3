package vn.nguontre.people;

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
import vn.nguontre.shared.SchoolYear;
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

    @Enumerated(EnumType.STRING)
    private PersonStage stage = PersonStage.NOMINATED;

    private @Nullable Integer leftSchoolYear;

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

    /** Adds what the file did not know yet; nothing known is overwritten. */
    void complete(NewPerson given) {
        citizenNumber = citizenNumber == null && given.citizenNumber() != null
                ? given.citizenNumber().value()
                : citizenNumber;
        wardId = wardId == null ? given.wardId() : wardId;
    }

    /** The same for what waited for the person's consent. */
    void complete(FurtherDetails further) {
        ethnicity = ethnicity == null ? further.ethnicity() : ethnicity;
        address = address == null ? further.address() : address;
        phone = phone == null ? further.phone() : phone;
    }

    void changeContact(ContactDraft contact) {
        phone = contact.phone();
        email = contact.email();
        address = contact.address();
        guardianName = contact.guardianName();
        guardianPhone = contact.guardianPhone();
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

    /** Nobody can be recognised any more; the year of birth, the sex and the school stay for the figures. */
    void erase(Instant now) {
        call(new PersonName("", PersonErased.GONE));
        birthDate = birthDate.withDayOfYear(1);
        citizenNumber = null;
        ethnicity = null;
        wardId = null;
        changeContact(ContactDraft.NONE);
        stage = PersonStage.NOT_PURSUED;
        erasedAt = now;
    }

    /** Whether only the least is shown of the person before they, and where needed a guardian, agree. */
    boolean waitsForConsent() {
        return stage == PersonStage.NOMINATED || stage == PersonStage.NOT_PURSUED;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    void liveIn(UUID ward) {
        wardId = ward;
    }

    /** Stands on a list of the school again: attends it, whatever was noted before. */
    void nominatedAgain() {
        leftSchoolYear = null;
        if (stage == PersonStage.NOT_PURSUED) {
            stage = PersonStage.NOMINATED;
        }
    }

    /** The list that brought the person was taken back before anybody acted on it. */
    void nominationTakenBack(PersonStage before) {
        require(stage == PersonStage.NOMINATED);
        stage = before;
    }

    void approved() {
        require(stage == PersonStage.NOMINATED);
        stage = leftSchoolYear == null ? PersonStage.ACTIVE : PersonStage.AWAY;
    }

    /** Has left the school after that year. Who is not approved yet stays in their stage. */
    void leaveSchool(SchoolYear last) {
        require(leftSchoolYear == null && stage != PersonStage.GRADUATED && stage != PersonStage.RETURNED);
        leftSchoolYear = last.startYear();
        if (stage == PersonStage.ACTIVE) {
            stage = PersonStage.AWAY;
        }
    }

    /** The leaving was noted by mistake. */
    void neverLeft() {
        require(leftSchoolYear != null && stage != PersonStage.GRADUATED && stage != PersonStage.RETURNED);
        leftSchoolYear = null;
        if (stage == PersonStage.AWAY) {
            stage = PersonStage.ACTIVE;
        }
    }

    void refused() {
        require(stage == PersonStage.NOMINATED);
        stage = PersonStage.NOT_PURSUED;
    }

    /** Follows the study data: away while studying, graduated afterwards. Who has returned stays returned. */
    void studies(boolean graduated) {
        require(stage != PersonStage.NOMINATED && stage != PersonStage.NOT_PURSUED);
        if (stage != PersonStage.RETURNED) {
            stage = graduated ? PersonStage.GRADUATED : PersonStage.AWAY;
        }
    }

    /** Whoever was nominated anew or erased since then stays as they are. */
    void refusalTakenBack() {
        require(stage == PersonStage.NOT_PURSUED && erasedAt == null);
        stage = PersonStage.NOMINATED;
    }

    void returned() {
        require(stage == PersonStage.AWAY || stage == PersonStage.GRADUATED || stage == PersonStage.RETURNED);
        stage = PersonStage.RETURNED;
    }

    void notReturned(boolean graduated) {
        require(stage == PersonStage.RETURNED);
        stage = graduated ? PersonStage.GRADUATED : PersonStage.AWAY;
    }

    private static void require(boolean fits) {
        require(fits, "people.stage-does-not-allow");
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
        return stage;
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
