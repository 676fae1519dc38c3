package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.StudyDraft;

class FitSuggestionTest {
    private static final String LAW_AND_ACCOUNTING = "7380101 Luật; 7340301 Kế toán";

    private final NationalMajors majors =
            new AnnotationConfigApplicationContext(NationalMajors.class).getBean(NationalMajors.class);

    @ParameterizedTest
    @CsvSource({
        "7340301, Kế toán doanh nghiệp, FIT",
        "7380107, Luật kinh tế, NEAR",
        "7340101, Quản trị kinh doanh, NEAR",
        "7480201, Công nghệ thông tin, NOT_FIT"
    })
    void theNearestOfTheAcceptedMajorsCounts(String code, String name, Fit fit) {
        assertThat(suggested(code, name, LAW_AND_ACCOUNTING))
                .get()
                .extracting(FitSuggestion::fit)
                .isEqualTo(fit);
    }

    @Test
    void aWholeFieldTakesAllItsMajors() {
        assertThat(suggested("7380107", "Luật kinh tế", "738 Pháp luật"))
                .get()
                .extracting(FitSuggestion::fit)
                .isEqualTo(Fit.FIT);
    }

    @Test
    void theCodeOfAUsualMajorIsFoundByItsName() {
        assertThat(suggested(null, "kế toán", "Kế toán")).get().satisfies(s -> {
            assertThat(s.studied().code()).isEqualTo("7340301");
            assertThat(s.fit()).isEqualTo(Fit.FIT);
        });
    }

    @Test
    void nothingIsSuggestedWithoutACodeOnEitherSide() {
        assertThat(suggested(null, "Ngành chưa ai biết", LAW_AND_ACCOUNTING)).isEmpty();
        assertThat(suggested("7380101", "Luật", "Ngành chưa ai biết")).isEmpty();
        assertThat(FitSuggestion.of(wish(null, LAW_AND_ACCOUNTING), majors)).isEmpty();
    }

    private Optional<FitSuggestion> suggested(@Nullable String code, String name, String accepted) {
        LocalDate start = LocalDate.of(2023, 9, 5);
        StudyDraft study = new StudyDraft(
                "Đại học Cần Thơ", name, code, DegreeLevel.BACHELOR, null, start, start.plusYears(4), false);
        return FitSuggestion.of(wish(study, accepted), majors);
    }

    private static FitRow wish(@Nullable StudyDraft study, String accepted) {
        UUID any = new UUID(0, 1);
        return new FitRow(
                any, "Lê Thị Thử", PersonStage.AWAY, any, "Chuyên viên", "Văn phòng", accepted, 1, study, null, null);
    }
}
