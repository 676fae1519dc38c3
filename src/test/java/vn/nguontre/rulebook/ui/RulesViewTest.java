package vn.nguontre.rulebook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;

@PortalTest
class RulesViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private RuleBook ruleBook;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    @SuppressWarnings("unchecked")
    void theAdministratorEntersAValueWithItsSource() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("rules");
        _click(_get(Button.class, spec -> spec.withText("Nhập giá trị mới")));
        _setValue((ComboBox<Rule>) _get(ComboBox.class, spec -> spec.withLabel("Quy định")), Rule.REWARD_ROUNDING);
        _setValue(_get(BigDecimalField.class), BigDecimal.valueOf(1000));
        assertThat(_get(BigDecimalField.class).getHelperText()).isEqualTo("đến 1.000 đ");
        _setValue(_get(PortalDatePicker.class), LocalDate.of(2041, 1, 1));
        _setValue(_get(TextArea.class), "Nghị định mới");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        _assertNoDialogs();
        assertThat(ruleBook.number(Rule.REWARD_ROUNDING, LocalDate.of(2041, 1, 1)))
                .isEqualTo(1000);
    }

    @Test
    void aDoubtfulValueIsConfirmedOnTheScreen() {
        transaction.executeWithoutResult(
                t -> jdbc.sql("""
                insert into rule_value (id, version, rule, amount, valid_from, valid_to, legal_source, to_be_confirmed)
                values (?, 0, 'USUAL_PLACES_A_YEAR', 7, '1970-01-01', '1970-12-31', 'Nghe nói trên màn hình', true)""").param(Ids.next().toString()).update());
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("rules");
        Component before = source("Nghe nói trên màn hình");
        assertThat(Browserless.words(before)).contains("Chờ xác nhận");
        _click(_get(before, Button.class));
        _setValue(_get(TextArea.class), "Công văn 7");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Xác nhận")));
        _assertNoDialogs();
        Component after = source("Nghe nói trên màn hình");
        assertThat(Browserless.words(after))
                .contains("Đã xác nhận theo Công văn 7")
                .doesNotContain("Chờ xác nhận");
        assertThat(_find(after, Button.class)).isEmpty();
    }

    @Test
    void theYearOfTheCalendarStandsInTheAddressAndTheWayBackRestoresIt() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("rules?year=2025");
        assertThat(year().getValue()).isEqualTo(2025);
        _setValue(year(), 2024);
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("rules?year=2024");
        UI.getCurrent().navigate("rules", QueryParameters.of("year", "2025"));
        assertThat(year().getValue()).isEqualTo(2025);
        UI.getCurrent().navigate("rules", QueryParameters.of("year", "1066"));
        assertThat(year().getValue()).isEqualTo(2026);
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> year() {
        return _get(Select.class, spec -> spec.withLabel("Năm"));
    }

    private static Component source(String words) {
        RuleGrid grid = _get(RuleGrid.class);
        return IntStream.range(0, GridKt._size(grid))
                .mapToObj(row -> Browserless.cell(grid, row, "Căn cứ"))
                .filter(cell -> Browserless.words(cell).contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRuleHasANameAndItsUnitInWords() {
        assertThat(Arrays.stream(Rule.values()))
                .allMatch(r -> texts.knows(r.textKey()))
                .allMatch(r -> texts.knows("rulebook.amount." + r.name()));
    }

    @Test
    void othersDoNotGetIn() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open("rules");
        assertThat(_find(RuleGrid.class)).isEmpty();
    }

    @Test
    void theCommitteeConfirmsItsOwnValuesOnly() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open("rules");
        assertThat(_find(source("Tiêu chí đề xuất cho Đề án"), Button.class)).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Nhập ngày nghỉ"))).isEmpty();
    }
}
