package vn.nguontre.reward.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

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
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonRow;
import vn.nguontre.people.PersonStage;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardDraft;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.reward.RewardStatus;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class RewardsViewTest {
    private static final String KIND = "Giấy khen cá nhân của cơ quan, đơn vị";

    @Autowired
    private RewardHomeCards cards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PersonDirectory persons;

    @Autowired
    private RewardDirectory rewards;

    @Autowired
    private RewardCatalogue catalogue;

    @Autowired
    private RewardProposal proposal;

    @Autowired
    private RewardPanel panel;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-LVP", "YOUTH_UNION, DT-LVP", "WARD, DU-CAI-LAY"})
    void branchUnionAndWardProposeFromTheList(Role role, String unit) {
        String name = "Tô Thị Đề Xuất " + role.ordinal();
        UUID person = people.at("THPT-LVP", name, PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        browserless.open("rewards?q=" + name);
        assertThat(GridKt._size(_get(RewardGrid.class))).isZero();
        _click(_get(Button.class, spec -> spec.withText("Đề xuất khen thưởng")));
        PersonRow row = persons.page(new PersonFilter(name, null, null), 0, 1)
                .findFirst()
                .orElseThrow();
        _setValue(_get(PersonPicker.class), row);
        fillAndSend();
        _assertNoDialogs();
        assertThat(rewards.ofPerson(person)).extracting(RewardRow::status).containsExactly(RewardStatus.PROPOSED);
        assertThat(GridKt._size(_get(RewardGrid.class))).isEqualTo(1);
    }

    @Test
    void proposingOnThePersonsPageShowsWhatTheyHadThatYear() {
        UUID person = proposed("Tô Thị Đã Có");
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.start();
        UI.getCurrent().add(panel.panel(persons.details(person), branch).orElseThrow());
        _click(_get(Button.class, spec -> spec.withText("Đề xuất khen thưởng")));
        assertThat(Browserless.words(_get(ProposalDialog.class)))
                .contains("Trong cùng năm học, bạn này đã có:", "Giải nhì cấp tỉnh");
    }

    @Test
    void theTownSeesTheMoneyWorkedOutAndApproves() {
        UUID person = proposed("Tô Thị Quyết Định");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open("rewards?status=proposed&q=Tô Thị Quyết Định");
        assertThat(_find(Button.class, spec -> spec.withText("Đề xuất khen thưởng")))
                .isEmpty();
        _click((Button) Browserless.cell(_get(RewardGrid.class), 0, "Việc cần làm"));
        assertThat(Browserless.words(_get(DecisionDialog.class)))
                .contains("0,3 × 2.530.000 đ = 759.000 đ, làm tròn lên 760.000 đ");
        _click(_get(Button.class, spec -> spec.withText("Khen thưởng")));
        assertThat(rewards.ofPerson(person)).extracting(RewardRow::isUndecided).containsExactly(true);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số quyết định")), "21-QĐ/TU");
        _click(_get(Button.class, spec -> spec.withText("Khen thưởng")));
        assertThat(rewards.ofPerson(person)).extracting(RewardRow::amount).containsExactly(760_000L);
        accounts.actAsStudent(person);
        browserless.open("rewards");
        assertThat(Browserless.page()).contains(KIND, "Giải nhì cấp tỉnh", "760.000 đ", "21-QĐ/TU");
        browserless.open("");
        assertThat(Browserless.page()).contains("Khen thưởng mới nhất của bạn");
    }

    @Test
    void theTownCorrectsADecisionAndOfficersReadTheOldOne() {
        UUID person = proposed("Tô Thị Đính Chính");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open("rewards?q=Tô Thị Đính Chính");
        _click((Button) Browserless.cell(_get(RewardGrid.class), 0, "Việc cần làm"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số quyết định")), "51-QĐ/TU");
        _click(_get(Button.class, spec -> spec.withText("Khen thưởng")));
        browserless.open("rewards?q=Tô Thị Đính Chính");
        _click((Button) Browserless.cell(_get(RewardGrid.class), 0, "Việc cần làm"));
        assertThat(Browserless.words(_get(CorrectionDialog.class))).contains("= 759.000 đ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số quyết định")), "52-QĐ/TU");
        _click(_get(Button.class, spec -> spec.withText("Lưu đính chính")));
        assertThat(rewards.ofPerson(person))
                .extracting(RewardRow::decisionNumber)
                .containsExactly("51-QĐ/TU");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Gõ nhầm số");
        _click(_get(Button.class, spec -> spec.withText("Lưu đính chính")));
        assertThat(rewards.ofPerson(person))
                .extracting(RewardRow::decisionNumber)
                .containsExactly("52-QĐ/TU");

        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.start();
        UI.getCurrent().add(panel.panel(persons.details(person), branch).orElseThrow());
        assertThat(Browserless.words(UI.getCurrent())).contains("51-QĐ/TU", "52-QĐ/TU", "Gõ nhầm số");
        Actor student = accounts.actAsStudent(person);
        browserless.start();
        UI.getCurrent().add(panel.panel(persons.details(person), student).orElseThrow());
        assertThat(Browserless.words(UI.getCurrent())).contains("52-QĐ/TU").doesNotContain("51-QĐ/TU", "Gõ nhầm số");
    }

    @Test
    void theTownRefusesWithAReason() {
        UUID person = proposed("Tô Thị Từ Chối");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(cards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE)))
                .extracting(HomeCard::title)
                .contains("Khen thưởng chờ quyết định");
        browserless.open("rewards?q=Tô Thị Từ Chối");
        _click((Button) Browserless.cell(_get(RewardGrid.class), 0, "Việc cần làm"));
        _click(_get(Button.class, spec -> spec.withText("Không khen thưởng")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lý do")), "Trường đã khen");
        var confirm = _find(Button.class, spec -> spec.withText("Không khen thưởng"));
        _click(confirm.getLast());
        assertThat(rewards.ofPerson(person))
                .extracting(RewardRow::refusalReason)
                .containsExactly("Trường đã khen");
        accounts.actAsStudent(person);
        browserless.open("rewards");
        assertThat(Browserless.page()).doesNotContain("Trường đã khen", KIND);
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY, 1", "SCHOOL_BRANCH, CB-LVP, 0", "WARD, DU-CAI-LAY, 0"})
    void everyOfficerReadsTheCatalogueButOnlyTheTownAddsToIt(Role role, String unit, int buttons) {
        accounts.actAs(role, unit);
        browserless.open("reward-kinds");
        assertThat(_find(CatalogueView.class)).hasSize(1);
        assertThat(_find(Button.class, spec -> spec.withText("Thêm hình thức"))).hasSize(buttons);
    }

    @Test
    void theAdministratorSeesNeitherRewardsNorCatalogue() {
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open("rewards");
        assertThat(_find(RewardsView.class)).isEmpty();
        browserless.open("reward-kinds");
        assertThat(_find(CatalogueView.class)).isEmpty();
    }

    private UUID proposed(String name) {
        UUID person = people.at("THPT-LVP", name, PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        LocalDate achieved = LocalDate.of(2026, 11, 2);
        proposal.propose(new RewardDraft(person, kind().id(), "Giải nhì cấp tỉnh", achieved));
        return person;
    }

    private RewardKindRow kind() {
        return catalogue.all().stream()
                .filter(k -> k.name().equals(KIND))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void fillAndSend() {
        ComboBox<RewardKindRow> kind = _get(ComboBox.class, spec -> spec.withLabel("Hình thức khen thưởng"));
        kind.setValue(kind());
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Thành tích")), "Giải nhất cấp tỉnh");
        _click(_get(Button.class, spec -> spec.withText("Gửi đề xuất")));
    }
}
