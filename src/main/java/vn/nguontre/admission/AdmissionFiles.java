package vn.nguontre.admission;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.PersonDetails;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** The way to admission of each person whom the actor may see. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
public class AdmissionFiles {
    private final AdmissionFileRepository files;
    private final PersonDirectory people;
    private final RuleBook ruleBook;
    private final CurrentUser currentUser;
    private final Today today;

    AdmissionFiles(
            AdmissionFileRepository files,
            PersonDirectory people,
            RuleBook ruleBook,
            CurrentUser currentUser,
            Today today) {
        this.files = files;
        this.people = people;
        this.ruleBook = ruleBook;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** Refuses a person outside the actor's scope. */
    public AdmissionDetails of(UUID personId) {
        PersonDetails person = people.details(personId);
        MilestoneDates dates =
                files.findByPersonId(personId).map(AdmissionFile::dates).orElse(MilestoneDates.NONE);
        return details(person, dates, AdmissionLimits.on(today.date(), ruleBook));
    }

    private AdmissionDetails details(PersonDetails person, MilestoneDates dates, AdmissionLimits limits) {
        LocalDate day = today.date();
        LocalDate eligible = limits.age().earliest(person.birthDate());
        LocalDate endOfGrade12 = Grade.endOfGrade12(person.classes());
        LocalDate issued = dates.certificateIssuedOn();
        LocalDate until = issued == null ? null : limits.certificateValidUntil(issued);
        LocalDate ceremonyBy = ceremonyBy(dates);
        return new AdmissionDetails(
                eligible,
                !eligible.isAfter(day),
                endOfGrade12 == null ? null : limits.age().outlook(person.birthDate(), endOfGrade12),
                dates,
                until,
                until != null && !until.isBefore(day),
                ceremonyBy,
                ceremonyBy == null || dates.ceremonyOn() != null
                        ? null
                        : limits.workingDays().left(day, ceremonyBy),
                AdmissionRights.mayRecord(currentUser.actor().role(), person.stage()),
                AdmissionRights.mayCorrect(currentUser.actor().role(), dates));
    }

    private @Nullable LocalDate ceremonyBy(MilestoneDates dates) {
        LocalDate received = dates.decisionReceivedOn();
        return received == null ? null : AdmissionLimits.on(received, ruleBook).ceremonyBy(received);
    }
}
