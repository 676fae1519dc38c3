package vn.nguontre.consent.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.AnswerRow;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentForms;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.consent.ConsentText;
import vn.nguontre.consent.PaperForm;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-02: a form on paper with yes and no of equal weight, and the wording that was signed kept with the answer. */
@PortalTest
class ConsentFormsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate CHILD_BORN = LocalDate.of(2011, 5, 4);

    @Autowired
    private ConsentForms forms;

    @Autowired
    private ConsentFormSheets sheets;

    @Autowired
    private ConsentRecording recording;

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

    @Test
    void everybodyGetsAPageWithEqualBoxesAndRoomToSign() {
        UUID child = people.silent("THPT-LVP", "DU-CAI-LAY", "Hà Thị Còn Nhỏ", CHILD_BORN, PersonStage.NOMINATED);
        UUID older = people.silent("THPT-LVP", "Hà Thị Lớn Hơn", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        List<String> pages = PdfText.pages(sheets.print(forms.of(List.of(older, child))));
        assertThat(pages).hasSize(2);
        String page = page(pages, "Hà Thị Còn Nhỏ");
        assertThat(page)
                .contains("04/05/2011", "12A1", "Lê Văn Phẩm", "Bản văn số " + ConsentText.CURRENT)
                .contains("Giới thiệu và bồi dưỡng", "Đồng hành", "Khen thưởng", "Suất dự phòng")
                .contains("rút lại được bất cứ lúc nào");
        assertThat(count(page, "Không đồng ý\n"))
                .as("four purposes, pupil and guardian")
                .isEqualTo(8);
        assertThat(count(page, "(ký tên)")).isEqualTo(2);
        String grown = page(pages, "Hà Thị Lớn Hơn");
        assertThat(count(grown, "Không đồng ý\n")).isEqualTo(4);
        assertThat(count(grown, "(ký tên)")).isEqualTo(1);
        assertThat(grown).doesNotContain("Phụ huynh");
    }

    @Test
    void nobodyPrintsFormsOfAnotherSchool() {
        UUID near = people.silent("THPT-LVP", "Hà Thị Ở Đây", PersonStage.NOMINATED);
        UUID far = people.silent("THPT-DBK", "Hà Thị Ở Xa", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        assertThatThrownBy(() -> forms.of(List.of(near, far))).hasMessage("shared.not-found");
        assertThatThrownBy(() -> forms.of(List.of())).hasMessage("consent.nobody-chosen");
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "WARD, DU-CAI-LAY", "ADMINISTRATOR, TU-DONG-THAP"})
    void onlyTheSchoolPrints(Role role, String unit) {
        UUID person = people.silent("THPT-LVP", "Hà Thị Không Quyền " + role.ordinal(), PersonStage.NOMINATED);
        accounts.actAs(role, unit);
        assertThatThrownBy(() -> forms.of(List.of(person))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theWordingThatWasSignedIsKeptWithTheAnswer() {
        UUID person = people.silent("THPT-LVP", "DU-CAI-LAY", "Hà Thị Phiếu Cũ", CHILD_BORN, PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("consent?q=Hà Thị Phiếu Cũ");
        choose("Hà Thị Phiếu Cũ");
        press("In phiếu đồng ý (1)");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tải phiếu để in (PDF)"))
                        .getHref())
                .isNotBlank();
        press("Đóng");
        press("Ghi phiếu giấy (1)");
        Select<Integer> version = version();
        assertThat(version.getValue()).as("usually the wording in use").isEqualTo(ConsentText.CURRENT);
        version.setValue(2);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên phụ huynh")), "Hà Văn Cha");
        _find(RadioButtonGroup.class).forEach(field -> field.setValue(Answer.YES));
        press("Ghi");
        _assertNoDialogs();
        assertThat(directory.of(person).history()).hasSize(8).allMatch(answer -> answer.textVersion() == 2);
        assertThat(directory.of(person).history())
                .filteredOn(answer -> answer.answererName() != null)
                .hasSize(4)
                .extracting(AnswerRow::answererName)
                .containsOnly("Hà Văn Cha");
        browserless.open("people/" + person);
        assertThat(Browserless.page()).contains("bản văn 2");
    }

    @Test
    void aWordingThatNeverWasIsRefused() {
        UUID person = people.silent("THPT-LVP", "Hà Thị Số Lạ", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        for (int version : new int[] {0, ConsentText.CURRENT + 1}) {
            PaperForm form = new PaperForm(TODAY, version, Map.of(ConsentPurpose.NOMINATION, Answer.YES), Map.of(), "");
            assertThatThrownBy(() -> recording.record(List.of(person), form)).hasMessage("consent.no-such-text");
        }
    }

    @Test
    void oneGuardianIsNotNamedForSeveral() {
        UUID one = people.silent("THPT-LVP", "DU-CAI-LAY", "Hà Thị Chị", CHILD_BORN, PersonStage.NOMINATED);
        UUID other = people.silent("THPT-LVP", "DU-CAI-LAY", "Hà Thị Em", CHILD_BORN, PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        PaperForm form = new PaperForm(TODAY, 3, Map.of(), Map.of(ConsentPurpose.NOMINATION, Answer.YES), "Hà Văn Cha");
        assertThatThrownBy(() -> recording.record(List.of(one, other), form))
                .hasMessage("consent.one-guardian-one-form");
    }

    @SuppressWarnings("unchecked")
    private static Select<Integer> version() {
        return _get(Select.class, spec -> spec.withLabel("Bản văn ghi trên phiếu"));
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String page(List<String> pages, String name) {
        return pages.stream().filter(page -> page.contains(name)).findFirst().orElseThrow();
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
