package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.admission.CertificateDraft;
import vn.nguontre.admission.DecisionDraft;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;

/** Awareness classes, certificates, and an admission where somebody is old enough. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class AdmissionStory {
    private static final int CLASS_PLACES = 10;
    private static final int FULL_AGE = 18;
    private static final int MARGIN_DAYS = 31;

    private final StoryTeller story;
    private final AfterApproval people;
    private final AdmissionMilestones milestones;
    private final ConsentStory consents;

    AdmissionStory(StoryTeller story, AfterApproval people, AdmissionMilestones milestones, ConsentStory consents) {
        this.story = story;
        this.people = people;
        this.milestones = milestones;
        this.consents = consents;
    }

    /** Ten pupils attend the class and get the certificate two weeks later; the eldest, if of age, is admitted. */
    void attendClass(School school, LocalDate day) {
        LocalDate issued = day.plusDays(14);
        consents.collect(school, day);
        story.on(day, school.branch(), () -> pupils().forEach(p -> milestones.registerForClass(p.id(), day)));
        consents.collect(school, issued);
        story.on(issued, school.branch(), () -> {
            List<PersonRow> pupils = pupils();
            for (int i = 0; i < pupils.size(); i++) {
                String number = "%s-%d/%03d".formatted(school.code(), issued.getYear(), i + 1);
                milestones.enterCertificate(pupils.get(i).id(), new CertificateDraft(number, issued));
            }
        });
        LocalDate admitted = day.plusDays(40);
        consents.collect(school, admitted);
        story.on(
                admitted,
                school.branch(),
                () -> pupils().stream()
                        .filter(p -> !p.birthDate().plusYears(FULL_AGE).isAfter(admitted.minusDays(MARGIN_DAYS)))
                        .findFirst()
                        .ifPresent(p -> milestones.enterDecision(
                                p.id(), new DecisionDraft(admitted.getDayOfMonth() + "-QĐ/ĐU", admitted, admitted))));
    }

    /** Some pupils are registered for the class of the running year. */
    void register(School school, int count, LocalDate day) {
        story.on(
                day,
                school.branch(),
                () -> people.inStage(PersonStage.ACTIVE).stream()
                        .limit(count)
                        .forEach(p -> milestones.registerForClass(p.id(), day)));
    }

    private List<PersonRow> pupils() {
        return people.inStage(PersonStage.ACTIVE).stream().limit(CLASS_PLACES).toList();
    }
}
