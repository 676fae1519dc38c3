package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.mentoring.ContactKind;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.ContactNote;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;

/** Keepers, contacts, residence and later study of those who were approved. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class AfterApproval {
    private static final int MOST = 1_000;
    private static final List<String> LINES = List.of(
            "Học ổn, đang ôn thi học kỳ.",
            "Gia đình ủng hộ, muốn về quê làm việc.",
            "Hỏi thăm sức khỏe, động viên tham gia tình nguyện.",
            "Đã nhận được tài liệu, hẹn gặp tháng sau.");
    private static final List<String> MAJORS =
            List.of("Luật", "Kế toán", "Công nghệ thông tin", "Quản trị văn phòng", "Công tác xã hội", "Nông nghiệp");
    private static final List<String> WARDS =
            List.of("DU-CAI-LAY", "DU-CAI-LAY", "DU-TAN-PHU", "DU-NHI-QUY", "DU-THANH-HOA", "DU-MY-PHUOC-TAY");

    private final StoryTeller story;
    private final Units units;
    private final PersonDirectory people;
    private final PersonUpkeep upkeep;
    private final NationalMajors majors;
    private final KeeperAssignment keepers;
    private final ContactLog contacts;
    private final Random random = new Random(26_032_024);

    AfterApproval(
            StoryTeller story,
            Units units,
            PersonDirectory people,
            PersonUpkeep upkeep,
            NationalMajors majors,
            KeeperAssignment keepers,
            ContactLog contacts) {
        this.story = story;
        this.units = units;
        this.people = people;
        this.upkeep = upkeep;
        this.majors = majors;
        this.keepers = keepers;
        this.contacts = contacts;
    }

    /** Every approved pupil gets a keeper and a ward, but for a few who still wait for one. */
    void nameKeepers(School school, LocalDate day) {
        story.on(day, school.branch(), () -> {
            UnitRow branch = units.byCode("CB-" + school.code()).orElseThrow();
            for (PersonRow person : inStage(PersonStage.ACTIVE)) {
                if (person.wardName() == null) {
                    upkeep.liveIn(
                            person.id(), units.byCode(pick(WARDS)).orElseThrow().id());
                    if (random.nextInt(12) > 0) {
                        String keeper = random.nextBoolean() ? school.teacher() : school.secretary();
                        keepers.assign(person.id(), new KeeperDraft(branch.id(), null, keeper));
                    }
                }
            }
        });
    }

    /** Most of those in the stage are heard of on the day. */
    void keepInTouch(School school, PersonStage stage, LocalDate day) {
        story.on(day, school.branch(), () -> {
            for (PersonRow person : inStage(stage)) {
                if (random.nextInt(10) < 7) {
                    ContactKind kind = ContactKind.values()[random.nextInt(ContactKind.values().length)];
                    contacts.log(person.id(), new ContactNote(day.minusDays(random.nextInt(12)), kind, pick(LINES)));
                }
            }
        });
    }

    /** Those of grade 12 in that school year go on to college or university in September. */
    void leaveSchool(School school, int startYear) {
        LocalDate begins = LocalDate.of(startYear + 1, 9, 5);
        story.on(begins, school.branch(), () -> {
            for (PersonRow person : inStage(PersonStage.ACTIVE)) {
                String schoolClass = person.schoolClass();
                if (schoolClass != null && schoolClass.startsWith("12")) {
                    upkeep.stateStudy(person.id(), study(begins));
                }
            }
        });
    }

    private StudyDraft study(LocalDate begins) {
        boolean college = random.nextInt(3) == 0;
        String major = pick(MAJORS);
        return new StudyDraft(
                college ? "Trường Cao đẳng Tiền Giang" : "Trường Đại học Tiền Giang",
                major,
                college ? null : majors.named(major).map(NationalMajor::code).orElse(null),
                college ? DegreeLevel.COLLEGE : DegreeLevel.BACHELOR,
                null,
                begins,
                college
                        ? begins.plusYears(2).withDayOfMonth(30)
                        : begins.plusYears(4).withMonth(7),
                false);
    }

    /** Those whose studies have ended by the day say so. */
    void graduate(School school, LocalDate day) {
        story.on(day, school.branch(), () -> {
            for (PersonRow person : inStage(PersonStage.AWAY)) {
                StudyDraft s = people.details(person.id()).study();
                if (s != null && !s.graduatesOn().isAfter(day)) {
                    DegreeGrade grade = DegreeGrade.values()[random.nextInt(3)];
                    upkeep.stateStudy(
                            person.id(),
                            new StudyDraft(
                                    s.institution(),
                                    s.major(),
                                    s.majorCode(),
                                    s.degreeLevel(),
                                    grade,
                                    s.startedOn(),
                                    s.graduatesOn(),
                                    true));
                }
            }
        });
    }

    List<PersonRow> inStage(PersonStage stage) {
        return people.page(new PersonFilter("", null, stage), 0, MOST).toList();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
