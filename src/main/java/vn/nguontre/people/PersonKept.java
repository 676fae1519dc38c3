package vn.nguontre.people;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who the person is, how they can be reached, their classes and study. */
@Component
class PersonKept implements KeptDataSource {
    private final PersonDirectory directory;

    PersonKept(PersonDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        PersonDetails person = directory.whole(personId);
        Stream<KeptData> classes = person.classes().stream()
                .map(c -> KeptData.of(
                        KeptKind.CLASSES,
                        KeptFact.of("schoolYear", c.schoolYear().label()),
                        KeptFact.of("schoolClass", c.schoolClass())));
        return Stream.of(Stream.of(identity(person), contact(person.contact())), classes, study(person.study()))
                .flatMap(s -> s);
    }

    private static KeptData identity(PersonDetails person) {
        var number = person.citizenNumber();
        return KeptData.of(
                KeptKind.IDENTITY,
                KeptFact.of("fullName", person.name().full()),
                KeptFact.of("birthDate", person.birthDate()),
                KeptFact.word("sex", person.sex(), person.sex().textKey()),
                KeptFact.of("citizenNumber", number == null ? null : number.value()),
                KeptFact.of("ethnicity", person.ethnicity()),
                KeptFact.of("school", person.schoolName()),
                KeptFact.of("ward", person.wardName()),
                KeptFact.word("stage", person.stage(), person.stage().textKey()));
    }

    private static KeptData contact(ContactDraft contact) {
        return KeptData.of(
                KeptKind.CONTACT,
                KeptFact.of("address", contact.address()),
                KeptFact.of("phone", contact.phone()),
                KeptFact.of("email", contact.email()),
                KeptFact.of("guardianName", contact.guardianName()),
                KeptFact.of("guardianPhone", contact.guardianPhone()));
    }

    private static Stream<KeptData> study(@Nullable StudyDraft study) {
        if (study == null) {
            return Stream.empty();
        }
        DegreeGrade grade = study.degreeGrade();
        return Stream.of(KeptData.of(
                KeptKind.STUDY,
                KeptFact.of("institution", study.institution()),
                KeptFact.of("major", study.major()),
                KeptFact.of("majorCode", study.majorCode()),
                KeptFact.word(
                        "degreeLevel", study.degreeLevel(), study.degreeLevel().textKey()),
                KeptFact.word("degreeGrade", grade, grade == null ? null : grade.textKey()),
                KeptFact.of("startedOn", study.startedOn()),
                KeptFact.of("graduatesOn", study.graduatesOn())));
    }
}
