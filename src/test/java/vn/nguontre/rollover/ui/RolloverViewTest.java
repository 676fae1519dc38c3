package vn.nguontre.rollover.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.rollover.OwnSchool;
import vn.nguontre.rollover.OwnSchool.School;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(OwnSchool.class)
class RolloverViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private OwnSchool ownSchool;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private RolloverHomeCards cards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    private School school = new School(new UUID(0, 0), "");

    @BeforeEach
    void openSchool() {
        school = ownSchool.open();
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theUnionPutsTheProposalRightAndMovesEverybodyAtOnce() {
        UUID up = at("Đinh Thị Lên", "11A1");
        UUID repeats = at("Đinh Thị Lại", "11A1");
        UUID away = at("Đinh Thị Đi", "11A1");
        UUID later = at("Đinh Thị Để", "11A1");
        UUID finished = at("Đinh Thị Xong", "12A1");
        UUID wholeClass = at("Đinh Thị Khoan", "10A1");
        accounts.actAs(Role.YOUTH_UNION, school.union());
        browserless.open(RolloverView.ADDRESS);
        assertThat(button("Chuyển lớp cho 6 bạn").isEnabled()).isTrue();

        _setValue(_get(TextField.class, spec -> spec.withLabel("Lớp mới của 11A1")), "12A3");
        _setValue(_find(Checkbox.class).getFirst(), false);
        choose("Đinh Thị Lại", Choice.REPEATS);
        choose("Đinh Thị Đi", Choice.MOVED_AWAY);
        choose("Đinh Thị Để", Choice.LEFT_OUT);
        _click(button("Chuyển lớp cho 4 bạn"));
        assertThat(Browserless.words(_get(Dialog.class)))
                .contains("Lên lớp1 bạn")
                .contains("Học lại1 bạn")
                .contains("Học xong lớp 121 bạn")
                .contains("Để lại sau2 bạn");
        assertThat(directory.details(up).latestClass())
                .as("nothing is stored yet")
                .isEqualTo("11A1");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Chuyển lớp cho 4 bạn")));
        _assertNoDialogs();

        assertThat(directory.details(up).latestClass()).isEqualTo("12A3");
        assertThat(directory.details(repeats).classes()).hasSize(2);
        assertThat(directory.details(away).stage()).isEqualTo(PersonStage.AWAY);
        assertThat(directory.details(finished).stage()).isEqualTo(PersonStage.AWAY);
        assertThat(directory.details(later).classes()).hasSize(1);
        assertThat(directory.details(wholeClass).latestClass()).isEqualTo("10A1");
        assertThat(Browserless.page()).contains("Các lần đã chuyển").contains("Học xong lớp 12: 1");
        assertThat(GridKt._size(_get(PupilGrid.class))).isEqualTo(2);
    }

    @Test
    void theUnionUndoesARollOverAndReadsWhatHappens() {
        UUID up = at("Đinh Thị Về", "11A1");
        accounts.actAs(Role.YOUTH_UNION, school.union());
        browserless.open(RolloverView.ADDRESS);
        _click(button("Chuyển lớp cho 1 bạn"));
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Chuyển lớp cho 1 bạn")));
        _click(button("Hoàn tác"));
        assertThat(Browserless.words(_get(Dialog.class))).contains("trở về đúng lớp của năm học trước");
        _click(button("Hoàn tác cho 1 bạn"));
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Đã hoàn tác lúc").contains("Lên lớp: 1");
        assertThat(button("Chuyển lớp cho 1 bạn").isEnabled()).isTrue();
        assertThat(directory.details(up).latestClass()).isEqualTo("11A1");
    }

    @Test
    void aPupilIsFoundWithoutAccents() {
        at("Đặng Thị Nga", "11A1");
        at("Lê Văn Tài", "11A1");
        accounts.actAs(Role.YOUTH_UNION, school.union());
        browserless.open(RolloverView.ADDRESS);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên")), "dang");
        assertThat(GridKt._size(_get(PupilGrid.class))).isEqualTo(1);
    }

    @Test
    void whenNobodyIsBehindThePageSaysSoAndTheHomeIsSilent() {
        var union = accounts.actAs(Role.YOUTH_UNION, school.union());
        browserless.open(RolloverView.ADDRESS);
        assertThat(Browserless.page()).contains("Không còn ai ở lớp của năm trước");
        assertThat(cards.cards(union, words())).isEmpty();
    }

    @Test
    void theHomeTellsTheUnionHowManyAreBehindAndNobodyElse() {
        at("Đinh Thị Chờ", "11A1");
        at("Đinh Thị Đợi", "10A1");
        var union = accounts.actAs(Role.YOUTH_UNION, school.union());
        HomeCard card = cards.cards(union, words()).getFirst();
        assertThat(card.figure()).isEqualTo("2");
        assertThat(card.sentence()).isEqualTo("2 bạn vẫn ghi lớp của năm học trước.");
        assertThat(card.link()).isEqualTo(RolloverView.ADDRESS);
        assertThat(cards.cards(accounts.actAs(Role.SCHOOL_BRANCH, school.branch()), words()))
                .isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theWardsUnionChoosesTheSchoolAndAForeignOneInTheAddressOpensNothing() {
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        browserless.open(RolloverView.ADDRESS + "?school=" + school.code());
        Select<UnitRow> choice = _get(Select.class, spec -> spec.withLabel("Trường"));
        assertThat(choice.getValue().code()).startsWith("THPT-").isNotEqualTo(school.code());
        assertThat(choice.getListDataView().getItems().map(UnitRow::code)).doesNotContain(school.code());
        UnitRow other = choice.getListDataView().getItems().toList().getLast();
        _setValue(choice, other);
        assertThat(UI.getCurrent().getActiveViewLocation().getQueryParameters().getParameters())
                .containsEntry("school", List.of(other.code()));
        assertThat(Browserless.page()).contains(other.name());
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"
    })
    void otherRolesDoNotGetIn(Role role, String unit) {
        accounts.actAs(role, unit);
        browserless.open(RolloverView.ADDRESS);
        assertThat(Browserless.page()).contains("Vai trò này không mở được trang");
    }

    private UUID at(String name, String schoolClass) {
        return people.inClass(school.code(), name, PersonStage.ACTIVE, 2025, schoolClass);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String name, Choice choice) {
        PupilGrid grid = _get(PupilGrid.class);
        int row = IntStream.range(0, GridKt._size(grid))
                .filter(i -> GridKt._get(grid, i).fullName().equals(name))
                .findFirst()
                .orElseThrow();
        ((Select<Choice>) Browserless.cell(grid, row, "Lựa chọn")).setValue(choice);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    private Words words() {
        return new Words(texts, PortalTexts.VIETNAMESE);
    }
}
