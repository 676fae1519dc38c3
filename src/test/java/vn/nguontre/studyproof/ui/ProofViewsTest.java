package vn.nguontre.studyproof.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class ProofViewsTest {
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PersonUpkeep upkeep;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theStudentHandsInTheBranchGivesBackAndThenVerifies() {
        UUID me = studying();
        browserless.open(PersonNavigation.ownLink());
        _get(OwnProof.class).received("không phải PDF".getBytes(StandardCharsets.UTF_8));
        assertThat(Browserless.page()).contains("Tệp không phải PDF, PNG hay JPEG");
        _get(OwnProof.class).received(PDF);
        assertThat(Browserless.page()).contains("Chờ kiểm chứng").doesNotContain("Tệp không phải PDF");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open(PersonNavigation.link(me));
        inDialog("Trả lại minh chứng", "Thiếu trang hai");
        assertThat(Browserless.page()).contains("Bị trả lại");
        _assertNone(_get(ProofCheck.class), Button.class);
        accounts.actAsStudent(me);
        browserless.open(PersonNavigation.ownLink());
        assertThat(Browserless.page()).contains("Thiếu trang hai");
        _get(OwnProof.class).received(PDF);
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        browserless.open(PersonNavigation.link(me));
        inDialog("Xác nhận đúng", null);
        assertThat(Browserless.page()).contains("Đã kiểm chứng");
    }

    @Test
    void committeeAndUnionSeeNoFile() {
        UUID me = studying();
        browserless.open(PersonNavigation.ownLink());
        _get(OwnProof.class).received(PDF);
        for (Role role : new Role[] {Role.TOWN_COMMITTEE, Role.YOUTH_UNION}) {
            accounts.actAs(role, role == Role.YOUTH_UNION ? "DT-DBK" : "THI-UY-CAI-LAY");
            browserless.open(PersonNavigation.link(me));
            assertThat(Browserless.page()).doesNotContain("Minh chứng việc học");
        }
    }

    private static void inDialog(String deed, @org.jspecify.annotations.Nullable String reason) {
        _click(_get(_get(ProofCheck.class), Button.class, s -> s.withText(deed)));
        if (reason != null) {
            _setValue(_get(_get(Dialog.class), TextArea.class), reason);
        }
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText(deed)));
    }

    private UUID studying() {
        UUID id = people.at("THPT-DBK", "Lê Thị Gửi Bằng", PersonStage.AWAY);
        accounts.actAsStudent(id);
        upkeep.stateStudy(
                id,
                new StudyDraft(
                        "Đại học Cần Thơ",
                        "Luật",
                        null,
                        DegreeLevel.BACHELOR,
                        null,
                        LocalDate.of(2024, 9, 5),
                        LocalDate.of(2028, 6, 30),
                        false));
        return id;
    }
}
