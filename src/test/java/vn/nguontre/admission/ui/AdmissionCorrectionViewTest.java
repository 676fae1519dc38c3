package vn.nguontre.admission.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.admission.CertificateDraft;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class AdmissionCorrectionViewTest {
    private static final String CORRECT = "Đính chính hồ sơ kết nạp";

    @Autowired
    private Browserless browserless;

    @Autowired
    private AdmissionPanel panel;

    @Autowired
    private AdmissionMilestones milestones;

    @Autowired
    private PersonDirectory persons;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    private UUID person = new UUID(0, 0);

    @BeforeEach
    void recordCertificate() {
        person = people.at("THPT-DBK", "Trần Thị Sửa Sai", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        milestones.enterCertificate(person, new CertificateDraft("81/GCN", LocalDate.of(2026, 9, 10)));
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theTownPutsTheNumberRightWithAReasonAndOfficersReadTheOldOne() {
        show(accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY"));
        _click(_get(Button.class, spec -> spec.withText(CORRECT)));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số giấy chứng nhận")), "18/GCN");
        _click(_get(Button.class, spec -> spec.withText("Lưu đính chính")));
        assertThat(_get(TextArea.class).isInvalid()).isTrue();
        _setValue(_get(TextArea.class), "Đảo số");
        _click(_get(Button.class, spec -> spec.withText("Lưu đính chính")));
        _assertNoDialogs();
        assertThat(words()).contains("Số 18/GCN", "Trước đó: Giấy chứng nhận: Số 81/GCN", "Đảo số");
        show(accounts.actAsStudent(person));
        assertThat(words()).contains("18/GCN").doesNotContain("81/GCN", "Đảo số");
        assertThat(_find(Button.class, spec -> spec.withText(CORRECT))).isEmpty();
    }

    @Test
    void theBranchRecordsButDoesNotCorrect() {
        show(accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK"));
        assertThat(_find(Button.class, spec -> spec.withText(CORRECT))).isEmpty();
    }

    private void show(Actor actor) {
        browserless.start();
        UI.getCurrent().add(panel.panel(persons.details(person), actor).orElseThrow());
    }

    private static String words() {
        return Browserless.words(UI.getCurrent());
    }
}
