package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.nguontre.major.StudyField;
import vn.nguontre.reservedpost.SupplyTable.Count;
import vn.nguontre.reservedpost.SupplyTable.Kind;
import vn.nguontre.shared.SmallGroup;

class SupplyTableTest {
    @Test
    void theSecondAndThirdDigitAreTheField() {
        assertThat(StudyField.of("7380107")).isEqualTo(StudyField.LAW);
        assertThat(StudyField.of("634")).isEqualTo(StudyField.BUSINESS);
        assertThat(StudyField.of("7999999")).isEqualTo(StudyField.UNKNOWN);
        assertThat(StudyField.of(Optional.empty())).isEqualTo(StudyField.UNKNOWN);
    }

    @Test
    void earlierGraduatesCountInTheFirstYearAndGapsAreFilled() {
        SupplyTable table = SupplyTable.of(
                List.of(
                        new Count(Kind.PEOPLE, Set.of(StudyField.LAW), 2024, 1),
                        new Count(Kind.PEOPLE, Set.of(StudyField.LAW), 2026, 1),
                        new Count(Kind.POSTS, Set.of(StudyField.LAW, StudyField.BUSINESS), 2028, 2),
                        new Count(Kind.NEEDS, Set.of(StudyField.BUSINESS), 2028, 3)),
                2026);
        assertThat(table.years()).containsExactly(2026, 2028);
        assertThat(table.lines())
                .containsExactly(
                        new SupplyTable.Line(
                                StudyField.BUSINESS,
                                List.of(
                                        new SupplyCell(StudyField.BUSINESS, 2026, 0, 0, 0),
                                        new SupplyCell(StudyField.BUSINESS, 2028, 0, 2, 3))),
                        new SupplyTable.Line(
                                StudyField.LAW,
                                List.of(
                                        new SupplyCell(StudyField.LAW, 2026, 2, 0, 0),
                                        new SupplyCell(StudyField.LAW, 2028, 0, 2, 0))));
    }

    @Test
    void aSmallGroupLooksTheSameWhateverItsSize() {
        for (int people = 1; people < SmallGroup.LEAST_SHOWN; people++) {
            SupplyCell cell = new SupplyCell(StudyField.LAW, 2028, people, 0, 0);
            assertThat(cell.hasFewPeople()).isTrue();
            assertThat(cell.drawnPeople()).isEqualTo(4);
        }
        assertThat(new SupplyCell(StudyField.LAW, 2028, 5, 0, 0).hasFewPeople()).isFalse();
        assertThat(new SupplyCell(StudyField.LAW, 2028, 0, 0, 0).hasFewPeople()).isFalse();
    }

    @Test
    void withoutAnythingTheTableIsEmpty() {
        assertThat(SupplyTable.of(List.of(), 2026).isEmpty()).isTrue();
    }
}
