package vn.nguontre.mentoring.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.mentoring.ContactRow;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.mentoring.KeeperRow;
import vn.nguontre.mentoring.MentoringFile;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class MentoringViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MentoringFile file;

    @Autowired
    private KeeperAssignment assignment;

    @Autowired
    private MentoringPanel panel;

    @Autowired
    private PersonDirectory directory;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-LVP", "WARD, DU-CAI-LAY", "YOUTH_UNION, DT-LVP", "TOWN_COMMITTEE, DU-CAI-LAY"})
    void aContactIsLoggedInTwoTaps(Role role, String unit) {
        UUID person = people.at("THPT-LVP", "Mai Thị Hai Chạm " + role.ordinal(), PersonStage.AWAY);
        accounts.actAs(role, unit);
        browserless.open("mentoring?q=Mai Thị Hai Chạm " + role.ordinal());
        MentoringGrid grid = _get(MentoringGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        _click((Button) Browserless.cell(grid, 0, "Việc cần làm"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Một dòng ghi chú")), "Em khỏe");
        _click(_get(Button.class, spec -> spec.withText("Gọi điện")));
        _assertNoDialogs();
        assertThat(file.of(person).contacts())
                .extracting(ContactRow::date, ContactRow::note)
                .containsExactly(tuple(LocalDate.of(2026, 11, 23), "Em khỏe"));
    }

    @Test
    void theFilterStandsInTheAddress() {
        UUID person = people.at("THPT-LVP", "Mai Thị Địa Chỉ", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("mentoring?filter=without-keeper&q=Mai Thị Địa Chỉ");
        assertThat(GridKt._size(_get(MentoringGrid.class))).isEqualTo(1);
        assignment.assign(person, new KeeperDraft(branch.unitId(), null, "Cô Hoa"));
        browserless.open("mentoring?filter=without-keeper&q=Mai Thị Địa Chỉ");
        assertThat(GridKt._size(_get(MentoringGrid.class))).isZero();
    }

    @ParameterizedTest
    @CsvSource({"ADMINISTRATOR, TU-DONG-THAP", "STUDENT, THPT-LVP"})
    void otherRolesDoNotGetTheList(Role role, String unit) {
        UUID person = people.at("THPT-LVP", "Mai Thị Không Vào", PersonStage.ACTIVE);
        accounts.actAs(accounts.open(role, unit, role == Role.STUDENT ? person : null));
        browserless.open("mentoring");
        assertThat(_find(MentoringView.class)).isEmpty();
    }

    @Test
    void theBranchNamesAndChangesTheKeeperOnThePersonsPage() {
        UUID person = people.at("THPT-LVP", "Mai Thị Phân Công", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        openPanel(person, branch);
        _click(_get(Button.class, spec -> spec.withText("Phân công người đồng hành")));
        chooseKeeper("Cô Nguyễn Thị Hoa");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        _click(_get(Button.class, spec -> spec.withText("Đổi người đồng hành")));
        chooseKeeper("Thầy Nam");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(file.of(person).keeper()).extracting(KeeperRow::name).isEqualTo("Cô Nguyễn Thị Hoa");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Cô nghỉ hưu");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(file.of(person).keeper()).extracting(KeeperRow::name).isEqualTo("Thầy Nam");
        assertThat(Browserless.words(_get(TieSection.class)))
                .contains("Thầy Nam", "Cô nghỉ hưu", "Đổi người đồng hành");
    }

    @Test
    void theUnionLogsButNamesNoKeeper() {
        UUID person = people.at("THPT-LVP", "Mai Thị Của Đoàn", PersonStage.ACTIVE);
        openPanel(person, accounts.actAs(Role.YOUTH_UNION, "DT-LVP"));
        String words = Browserless.words(_get(TieSection.class));
        assertThat(words).contains("Ghi liên hệ").doesNotContain("Phân công người đồng hành");
    }

    @Test
    void aStudentReadsTheirKeeperOnPageAndHome() {
        UUID person = people.at("THPT-LVP", "Mai Thị Em", PersonStage.ACTIVE);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        assignment.assign(person, new KeeperDraft(branch.unitId(), null, "Cô Hoa"));
        Actor student = accounts.actAsStudent(person);
        openPanel(person, student);
        assertThat(Browserless.words(_get(OwnTie.class))).contains("Người đồng hành: Cô Hoa");
        assertThat(_find(TieSection.class)).isEmpty();
        browserless.open("");
        assertThat(Browserless.page()).contains("Người đồng hành: Cô Hoa");
        browserless.open("my-file");
        assertThat(_find(OwnTie.class)).hasSize(1);
    }

    @Test
    void theBranchsHomeCountsWhoHasNoKeeper() {
        people.at("THPT-LVP", "Mai Thị Lẻ Loi", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("");
        assertThat(Browserless.page()).contains("Chưa có người đồng hành", "Phân công ngay");
    }

    private void openPanel(UUID person, Actor actor) {
        browserless.start();
        UI.getCurrent().add(panel.panel(directory.details(person), actor).orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void chooseKeeper(String name) {
        ComboBox<KeeperDialog.Candidate> keeper = _get(ComboBox.class, spec -> spec.withLabel("Người đồng hành"));
        keeper.setValue(new KeeperDialog.Candidate(null, name));
    }
}
