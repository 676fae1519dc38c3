package vn.nguontre.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nguontre.people.KnownPersons.Likeness;
import vn.nguontre.people.KnownPersons.Match;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Sex;
import vn.nguontre.shared.VietnameseText;

/** Twins keep their own files: only a number or the very name says that two are one. */
class KnownPersonsTest {
    private static final UUID SCHOOL = UUID.randomUUID();
    private static final LocalDate BORN = LocalDate.of(2009, 5, 4);

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Hùng, SAME",
        "NGUYỄN VĂN HÙNG, SAME",
        "Nguyễn Văn Hưng, OTHER_ACCENTS",
        "Nguyen Van Hung, OTHER_ACCENTS"
    })
    void withoutANumberOnlyTheVeryNameIsTheSame(String name, Likeness likeness) {
        assertThat(of(known("Nguyễn Văn Hùng", "082209000001")).find(given(name, null)))
                .map(Match::likeness)
                .contains(likeness);
        assertThat(of(known("Nguyễn Văn Hùng", null)).find(given(name, "082209000002")))
                .map(Match::likeness)
                .contains(likeness);
    }

    @Test
    void whereTheToneStandsMakesNoOtherName() {
        assertThat(of(known("Lê Thị Hoà", null)).find(given("Lê Thị Hòa", null)))
                .map(Match::likeness)
                .contains(Likeness.SAME);
    }

    @Test
    void eachTwinIsTheirOwnName() {
        KnownPerson first = known("Nguyễn Văn Hùng", null);
        KnownPerson second = known("Nguyễn Văn Hưng", null);
        KnownPersons both = of(first, second);
        assertThat(both.find(given("Nguyễn Văn Hùng", null))).contains(new Match(first, Likeness.SAME));
        assertThat(both.find(given("Nguyễn Văn Hưng", null))).contains(new Match(second, Likeness.SAME));
    }

    @Test
    void oneOfSeveralIsNobodySurely() {
        KnownPersons two = of(known("Nguyễn Văn Hùng", "082209000001"), known("Nguyễn Văn Hùng", "082209000002"));
        assertThat(two.find(given("Nguyễn Văn Hùng", null)))
                .map(Match::likeness)
                .contains(Likeness.ONE_OF_SEVERAL);
        assertThat(two.find(given("Nguyễn Văn Hùng", "082209000002")))
                .map(Match::likeness)
                .contains(Likeness.SAME);
        assertThat(two.find(given("Nguyễn Văn Hùng", "082209000003")))
                .map(Match::likeness)
                .contains(Likeness.NAME_ONLY);
    }

    private static KnownPersons of(KnownPerson... people) {
        return new KnownPersons(List.of(people));
    }

    private static KnownPerson known(String name, @Nullable String number) {
        return new KnownPerson(
                UUID.randomUUID(),
                name,
                VietnameseText.fold(name),
                BORN,
                number == null ? null : new CitizenNumber(number),
                SCHOOL,
                PersonStage.NOMINATED,
                "12A1");
    }

    private static NewPerson given(String name, @Nullable String number) {
        return new NewPerson(
                PersonName.parse(name),
                BORN,
                Sex.MALE,
                number == null ? null : new CitizenNumber(number),
                SCHOOL,
                new SchoolYear(2026),
                "12A1",
                null);
    }
}
