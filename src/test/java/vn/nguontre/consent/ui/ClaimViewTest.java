package vn.nguontre.consent.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.ClaimCards;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentState;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class ClaimViewTest {
    @Autowired
    private ClaimCards cards;

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
    @ValueSource(strings = {"18/03/2008", "18-3-2008", "18032008"})
    void aScannedCardAsksForTheBirthDateAndThenEachPurpose(String typed) {
        UUID person = people.silent("THPT-DBK", "Đinh Thị Quét Mã", PersonStage.NOMINATED);
        browserless.open("claim/" + code(person));
        assertThat(_find(TextField.class)).hasSize(1);
        _setValue(_get(TextField.class), typed);
        press("Mở câu hỏi");
        List<RadioButtonGroup> questions = _find(RadioButtonGroup.class);
        assertThat(questions)
                .hasSize(4)
                .allSatisfy(question -> assertThat(question.getValue()).isNull());
        press("Gửi câu trả lời");
        assertThat(questions).as("each says that it is not answered").allMatch(RadioButtonGroup::isInvalid);
        for (RadioButtonGroup question : questions) {
            question.setValue(question == questions.getLast() ? Answer.NO : Answer.YES);
        }
        press("Gửi câu trả lời");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.of(person).states())
                .containsEntry(ConsentPurpose.MENTORING, ConsentState.GIVEN)
                .containsEntry(ConsentPurpose.POSTS, ConsentState.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"19/03/2008", "31/02/2008", "", "hôm qua"})
    void aWrongDateGetsASentenceAndTheFormStays(String typed) {
        UUID person = people.silent("THPT-DBK", "Đinh Thị Nhập Sai", PersonStage.NOMINATED);
        browserless.open("claim/" + code(person));
        _setValue(_get(TextField.class), typed);
        press("Mở câu hỏi");
        assertThat(_get(Div.class, spec -> spec.withClasses("notice-error")).getText())
                .containsAnyOf("Không mở được thẻ này", "Hãy nhập đủ");
        assertThat(_find(RadioButtonGroup.class)).isEmpty();
    }

    @Test
    void withoutACodeItIsTyped() {
        UUID person = people.silent("THPT-DBK", "Đinh Thị Gõ Mã", PersonStage.NOMINATED);
        String code = code(person);
        browserless.open("claim");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Mã trên thẻ")), code.toLowerCase());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Ngày sinh của bạn trẻ")), "18/03/2008");
        press("Mở câu hỏi");
        assertThat(_find(RadioButtonGroup.class)).hasSize(4);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }

    private String code(UUID person) {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        String code = cards.issue(List.of(person)).getFirst().code();
        accounts.nobody();
        return code;
    }
}
