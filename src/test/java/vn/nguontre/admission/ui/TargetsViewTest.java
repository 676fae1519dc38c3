package vn.nguontre.admission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.admission.AdmissionFiles;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.ProgressChart;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class TargetsViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private AdmissionFiles files;

    @Autowired
    private AdmissionCards cards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private CurrentUser currentUser;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY, 3", "SCHOOL_BRANCH, CB-TK, 1"})
    void oneLineForEachSchoolOfTheScope(Role role, String unit, int schools) {
        accounts.actAs(role, unit);
        browserless.open("targets");
        Grid<?> grid = _get(Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(schools);
        assertThat(Browserless.words(Browserless.cell(grid, schools - 1, "Được kết nạp")))
                .isEqualTo("0 trên 1");
    }

    @Test
    void othersDoNotGetIn() {
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        browserless.open("targets");
        assertThat(_find(TargetsView.class)).isEmpty();
    }

    @Test
    void theHomesTellTargetsInWordsAndTheTownHasAPicture() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThat(told()).contains("0 trên 1 kết nạp", "Lớp bồi dưỡng: 0 trên 10");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(told()).contains("Tính chung 3 trường");
        browserless.open("");
        assertThat(_find(ProgressChart.class)).isNotEmpty();
    }

    /** The card itself: a home shows the most urgent ones only. */
    private String told() {
        return cards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE))
                .toString();
    }

    @Test
    void aStudentReadsFromWhichDay() {
        UUID id = people.at("THPT-DBK", "DU-CAI-LAY", "Mai Thị Ngày", LocalDate.of(2009, 2, 3), PersonStage.ACTIVE);
        accounts.actAsStudent(id);
        browserless.open("my-file");
        assertThat(Browserless.page()).contains("Bạn đủ tuổi xem xét từ ngày 03/02/2027.");
        assertThat(_find(Button.class, spec -> spec.withText("Đăng ký lớp bồi dưỡng")))
                .isEmpty();
    }

    @Test
    void theBranchRegistersForTheClassOnThePersonsPage() {
        UUID id = people.at("THPT-DBK", "Mai Thị Lớp", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open("people/" + id);
        _click(_get(Button.class, spec -> spec.withText("Đăng ký lớp bồi dưỡng")));
        _setValue(_get(PortalDatePicker.class), LocalDate.of(2026, 11, 20));
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        _assertNoDialogs();
        assertThat(files.of(id).dates().classRegisteredOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }
}
