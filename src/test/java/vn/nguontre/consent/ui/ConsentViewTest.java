package vn.nguontre.consent.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.ConsentDetails;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.consent.ConsentState;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class ConsentViewTest {
    @Autowired
    private ConsentDirectory directory;

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-LVP", "YOUTH_UNION, DT-LVP"})
    void theSchoolRecordsPaperOfThoseChosen(Role role, String unit) {
        String name = "Kiều Thị Giấy Tờ " + (char) ('A' + role.ordinal());
        UUID person = people.silent("THPT-LVP", name, PersonStage.NOMINATED);
        accounts.actAs(role, unit);
        browserless.open("consent?q=" + name);
        choose(name);
        press("Ghi phiếu giấy (1)");
        for (RadioButtonGroup field : _find(RadioButtonGroup.class)) {
            assertThat(field.getValue()).as("nothing chosen beforehand").isNull();
            field.setValue(Answer.YES);
        }
        press("Ghi");
        _assertNoDialogs();
        assertThat(directory.of(person).states()).containsValue(ConsentState.GIVEN);
        assertThat(GridKt._size(_get(ConsentGrid.class))).isZero();
    }

    @Test
    void anEmptyFormIsRefusedAndTheDialogStays() {
        people.silent("THPT-LVP", "Kiều Thị Bỏ Trống", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("consent?q=Kiều Thị Bỏ Trống");
        choose("Kiều Thị Bỏ Trống");
        press("Ghi phiếu giấy (1)");
        assertThatThrownBy(() -> press("Ghi")).hasMessageContaining("consent.nothing-answered");
        assertThat(_find(PaperDialog.class)).hasSize(1);
    }

    @Test
    void cardsAreMadeForThoseChosenAndHandedOverAsAFile() {
        people.silent("THPT-LVP", "Kiều Thị In Thẻ", PersonStage.NOMINATED);
        accounts.actAs(Role.YOUTH_UNION, "DT-LVP");
        browserless.open("consent?q=Kiều Thị In Thẻ");
        choose("Kiều Thị In Thẻ");
        press("In thẻ nhận (1)");
        press("Tạo tệp để in");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tải tệp in (PDF)")).getHref())
                .isNotBlank();
    }

    @Test
    void theStudentAnswersAndTakesBackOnTheOwnPage() {
        UUID person = people.at("THPT-LVP", "Kiều Thị Tự Chọn", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        browserless.open("my-file");
        _click(_find(Button.class, spec -> spec.withText("Rút lại")).getFirst());
        _click(_find(Button.class, spec -> spec.withText("Rút lại")).getLast());
        ConsentDetails details = directory.of(person);
        assertThat(details.states().values()).containsOnlyOnce(ConsentState.WITHDRAWN);
    }

    private void choose(String name) {
        ConsentGrid grid = _get(ConsentGrid.class);
        ConsentRow row = GridKt._findAll(grid).stream()
                .filter(r -> r.fullName().equals(name))
                .findFirst()
                .orElseThrow();
        grid.asMultiSelect().select(row);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
