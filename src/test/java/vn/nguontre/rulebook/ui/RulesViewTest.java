package vn.nguontre.rulebook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.rulebook.Rule;
import vn.nguontre.rulebook.RuleBook;
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
    void everyRuleHasANameAndItsUnitInWords() {
        assertThat(Arrays.stream(Rule.values()))
                .allMatch(r -> texts.knows(r.textKey()))
                .allMatch(r -> texts.knows("rulebook.amount." + r.name()));
    }

    @Test
    void othersDoNotGetIn() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open("rules");
        assertThat(_find(RuleGrid.class)).isEmpty();
    }
}
