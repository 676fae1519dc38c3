package vn.nguontre.people.ui;

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
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class PeopleViewsTest {
    private static final String REFUSED = "Vai trò này không mở được trang";
    private static final String NOT_FOUND = "Không tìm thấy";

    @Autowired
    private Browserless browserless;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PeopleHomeCards cards;

    @Autowired
    private PortalTexts texts;

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
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK", "WARD, DU-CAI-LAY"})
    void everyOfficerFindsTheirPeopleAndOpensTheirPage(Role role, String unit) {
        String family = "Đặng " + role.name().charAt(0) + "ôngtrang";
        UUID id = people.at("THPT-DBK", family + " Nga", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        browserless.open("people?q=" + encoded(family));
        assertThat(names()).containsExactly(family + " Nga");
        browserless.open("people/" + id);
        assertThat(Browserless.page())
                .contains(family + " Nga")
                .contains("12A1")
                .contains("18/03/2008");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dang thi timkiem", "Đặng Thị Tìmkiếm", "ĐẶNG thi TÌMKIẾM"})
    void searchFindsWithAndWithoutAccentsAndSortsByGivenName(String text) {
        if (directoryAsBranch("dang thi timkiem") == 0) {
            List.of("Đào", "Ân", "Dung", "An")
                    .forEach(given -> people.at("THPT-DBK", "Đặng Thị Tìmkiếm " + given, PersonStage.ACTIVE));
        }
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open("people");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tìm theo tên hoặc số định danh")), text);
        assertThat(names())
                .containsExactly(
                        "Đặng Thị Tìmkiếm An", "Đặng Thị Tìmkiếm Ân", "Đặng Thị Tìmkiếm Dung", "Đặng Thị Tìmkiếm Đào");
        assertThat(Browserless.page()).contains("4 người");
    }

    @Test
    void theFilterOfTheAddressIsShownAndNarrows() {
        people.at("THPT-TK", "Mai Thị Lọctrang", PersonStage.ACTIVE);
        people.at("THPT-LVP", "Mai Thị Lọctrang", PersonStage.AWAY);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open("people?q=loctrang&school=THPT-LVP&stage=AWAY");
        assertThat(GridKt._size(grid())).isEqualTo(1);
        assertThat(_get(Select.class).getValue()).isEqualTo(PersonStage.AWAY);
        browserless.open("people?q=loctrang&stage=NOT-A-STAGE&school=NO-SCHOOL");
        assertThat(GridKt._size(grid())).isEqualTo(2);
    }

    @Test
    void whoFindsNobodyIsToldSo() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open("people?q=khongcoaitennhuvay");
        assertThat(GridKt._size(grid())).isZero();
        assertThat(Browserless.words((EmptyState) grid().getEmptyStateComponent()))
                .contains("Chưa có bạn nào khớp");
    }

    @Test
    void foreignPeopleAreNeitherInTheListNorBehindTheirAddress() {
        UUID foreign = people.at("THPT-LVP", "Mai Thị Xaxôi", PersonStage.ACTIVE);
        for (Role role : new Role[] {Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD}) {
            accounts.actAs(role, role == Role.WARD ? "DU-TAN-PHU" : role == Role.YOUTH_UNION ? "DT-DBK" : "CB-DBK");
            browserless.open("people?q=xaxoi");
            assertThat(GridKt._size(grid())).as(role.name()).isZero();
            browserless.open("people/" + foreign);
            assertThat(Browserless.page()).as(role.name()).contains(NOT_FOUND).doesNotContain("Xaxôi");
        }
    }

    @Test
    void anAddressThatIsNoIdShowsOurOwnPage() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open("people/khong-phai-ma");
        assertThat(Browserless.page()).contains(NOT_FOUND);
        browserless.open("people/" + UUID.randomUUID());
        assertThat(Browserless.page()).contains(NOT_FOUND);
    }

    @Test
    void neitherAdministratorNorStudentOpensTheListOrAPage() {
        UUID own = people.at("THPT-DBK", "Mai Thị Chínhmình", PersonStage.ACTIVE);
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        showsNothingAt("people");
        showsNothingAt("people/" + own);
        showsNothingAt("my-file");
        accounts.actAsStudent(own);
        showsNothingAt("people");
        showsNothingAt("people/" + own);
    }

    @Test
    void theStudentSeesTheirFileAndKeepsItUpToDate() {
        UUID own = people.at("THPT-DBK", "Mai Thị Hồsơ", PersonStage.ACTIVE);
        accounts.actAsStudent(own);
        browserless.open("my-file");
        assertThat(Browserless.page()).contains("Mai Thị Hồsơ").contains("Chưa ghi nơi học");
        _click(_get(Button.class, spec -> spec.withText("Sửa liên hệ")));
        assertThat(_find(ComboBox.class)).as("only the branch chooses the ward").isEmpty();
        _setValue(_get(TextField.class, spec -> spec.withLabel("Điện thoại")), "0901112223");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("0901112223");
        assertThat(directory.details(own).contact().phone()).isEqualTo("0901112223");
    }

    @Test
    @SuppressWarnings("unchecked")
    void theBranchIsOfferedTheWardThatTheAddressNames() {
        UUID id = people.withoutWard("THPT-DBK", "Mai Thị Chưacóxã", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open("people/" + id);
        _click(_get(Button.class, spec -> spec.withText("Sửa liên hệ")));
        ComboBox<UnitRow> ward = _get(ComboBox.class, spec -> spec.withLabel("Nơi cư trú"));
        TextField address = _get(TextField.class, spec -> spec.withLabel("Địa chỉ"));
        assertThat(ward.getValue()).isNull();
        _setValue(address, "Ấp 2, xã Tân Hội, TX Cai Lậy");
        assertThat(ward.getValue().code()).isEqualTo("DU-TAN-PHU");
        assertThat(ward.getHelperText()).contains("Đề xuất theo địa chỉ");
        _setValue(address, "Ấp 2, huyện Cai Lậy");
        assertThat(ward.getValue()).as("unclear again").isNull();
        _setValue(address, "Ấp 2, xã Tân Hội, TX Cai Lậy");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        _assertNoDialogs();
        assertThat(directory.details(id).wardName()).contains("Tân Phú");
    }

    @Test
    void thoseWithoutStudyAreFilteredAndAskedForOnTheHomes() {
        UUID own = people.at("THPT-LVP", "Mai Thị Họcđâu", PersonStage.AWAY);
        Words words = new Words(texts, PortalTexts.VIETNAMESE);
        for (Role role : new Role[] {Role.SCHOOL_BRANCH, Role.WARD}) {
            Actor officer = accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-LVP");
            assertThat(cards.cards(officer, words))
                    .singleElement()
                    .satisfies(c -> assertThat(c.link()).isEqualTo("people?study=missing"));
            browserless.open("people?study=missing&q=hocdau");
            assertThat(_get(Checkbox.class).getValue()).isTrue();
            assertThat(names()).containsExactly("Mai Thị Họcđâu");
        }
        people.at("THPT-LVP", "Mai Thị Họcđâu Nữa", PersonStage.ACTIVE);
        browserless.open("people?study=missing&q=hocdau");
        assertThat(names()).hasSize(1);
        Actor student = accounts.actAsStudent(own);
        assertThat(cards.cards(student, words)).extracting(HomeCard::link).containsExactly("my-file");
        assertThat(cards.cards(accounts.actAs(Role.YOUTH_UNION, "DT-LVP"), words))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK", "WARD, DU-CAI-LAY"})
    void aStudentsOwnFileIsForStudents(Role role, String unit) {
        accounts.actAs(role, unit);
        showsNothingAt("my-file");
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN_COMMITTEE, DU-CAI-LAY, false",
        "SCHOOL_BRANCH, CB-DBK, true",
        "YOUTH_UNION, DT-DBK, false",
        "WARD, DU-CAI-LAY, true"
    })
    void onlyWhoMayKeepTheFileSeesTheButtons(Role role, String unit, boolean may) {
        UUID id = people.at("THPT-DBK", "Mai Thị Nútbấm", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        browserless.open("people/" + id);
        assertThat(_find(Button.class, spec -> spec.withText("Sửa liên hệ"))).hasSize(may ? 1 : 0);
        assertThat(_find(Button.class, spec -> spec.withText("Ghi việc học"))).hasSize(may ? 1 : 0);
    }

    private void showsNothingAt(String address) {
        browserless.open(address);
        assertThat(UI.getCurrent().getCurrentView())
                .isNotInstanceOfAny(PeopleView.class, PersonView.class, MyFileView.class);
        assertThat(Browserless.page()).as(address).contains(REFUSED).doesNotContain("Mai Thị");
    }

    private int directoryAsBranch(String text) {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        return directory.count(new PersonFilter(text, null, null));
    }

    private static List<String> names() {
        return GridKt._findAll(grid()).stream().map(PersonRow::fullName).toList();
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonRow> grid() {
        return _get(Grid.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
