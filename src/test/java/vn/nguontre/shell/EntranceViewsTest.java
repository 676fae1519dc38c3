package vn.nguontre.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.identity.OwnAccount;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonFilter;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** The pages of the frame: log-in, password, home of every role, and the switch between assignments. */
@PortalTest
class EntranceViewsTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private OwnAccount own;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private UserDetailsService users;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theLogInSaysOneSentenceForEveryFailureAndAnotherForAnEndedSession() {
        accounts.nobody();
        browserless.open("login");
        assertThat(_get(LoginForm.class).isError()).isFalse();
        assertThat(endedSentence()).isEmpty();
        browserless.open("login?error");
        assertThat(_get(LoginForm.class).isError()).isTrue();
        browserless.open("login?ended");
        assertThat(_get(LoginForm.class).isError()).isFalse();
        assertThat(endedSentence()).hasSize(1);
    }

    @Test
    void whoIsLoggedInGoesHomeFromTheLogIn() {
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        browserless.open("login");
        assertThat(_find(LoginForm.class)).isEmpty();
        assertThat(_find(HomeView.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "people", "accounts", "login", "first-administrator/x"})
    void whoHasAFirstPasswordReachesThePasswordPageAlone(String address) {
        withFirstPassword();
        browserless.open(address);
        assertThat(_find(PasswordView.class)).as(address).hasSize(1);
        assertThat(_find(PasswordField.class)).hasSize(3);
        assertThat(_find(frame(), SideNavItem.class).stream().map(SideNavItem::getPath))
                .as("the menu offers nothing of a role")
                .doesNotContain("people", "nominees");
    }

    @Test
    void afterTheChangeThePortalIsOpen() {
        withFirstPassword();
        browserless.open("password");
        fill("không giống nhau đâu nhé");
        assertThatThrownBy(() -> _click(changeButton())).hasMessage("shell.password.differs");
        fill("một câu đủ dài để nhớ");
        _click(changeButton());
        assertThat(own.user().mustChangePassword()).isFalse();
        UI.getCurrent().navigate("");
        assertThat(_find(HomeView.class)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "TOWN_COMMITTEE, DU-CAI-LAY, Những việc cần quyết định",
        "SCHOOL_BRANCH, CB-DBK, Những việc của chi bộ",
        "YOUTH_UNION, DT-DBK, Danh sách giới thiệu",
        "WARD, DU-CAI-LAY, Những bạn trẻ cư trú",
        "ADMINISTRATOR, TU-DONG-THAP, 'Đơn vị, tài khoản'"
    })
    void everyRoleHasAHomeOfAtMostFiveCards(Role role, String unit, String lead) {
        people.at("THPT-DBK", "Lê Thị Trang Chính", PersonStage.ACTIVE);
        accounts.actAs(role, unit);
        browserless.open("");
        assertHome(lead);
    }

    @Test
    void aStudentHasAHomeToo() {
        accounts.actAsStudent(people.at("THPT-DBK", "Lê Thị Học Sinh", PersonStage.ACTIVE));
        browserless.open("");
        assertHome("Chặng đường của bạn");
    }

    @Test
    void theFigureOfACardIsTheNumberOfPeopleBehindIt() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        people.at("THPT-LVP", "Lê Thị Nơi Học", PersonStage.AWAY);
        int before = directory.count(PersonFilter.STUDY_MISSING);
        assertThat(before).isPositive();
        browserless.open("");
        assertThat(figureOfStudyCard()).isEqualTo(before);
        people.at("THPT-LVP", "Lê Thị Nơi Học Hai", PersonStage.AWAY);
        people.at("THPT-TK", "Lê Thị Trường Khác", PersonStage.AWAY);
        browserless.open("");
        assertThat(figureOfStudyCard())
                .as("one more, the other school's not counted")
                .isEqualTo(before + 1);
    }

    @Test
    void whoHasNoAssignmentIsToldSo() {
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        change("delete from assignment where account_id = (select id from account where username = ?)", username);
        logIn(username);
        browserless.open("");
        assertThat(Browserless.page()).contains("chưa được giao nhiệm vụ");
    }

    @Test
    void theFrameSaysAsWhomOneActsAndSwitches() {
        String username = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        accounts.assign(username, Role.SCHOOL_BRANCH, "CB-DBK", null);
        accounts.actAs(username);
        browserless.open("");
        UUID before = currentUser.actor().unitId();
        MainLayout frame = frame();
        assertThat(Browserless.words(frame)).contains(currentUser.actor().unitName());
        var other = _get(frame, MenuBar.class).getItems().getFirst().getSubMenu().getItems().stream()
                .filter(item -> item.getText().startsWith("Chuyển sang:"))
                .toList();
        assertThat(other).hasSize(1);
        _click(other.getFirst());
        assertThat(currentUser.actor().unitId()).isNotEqualTo(before);
        browserless.open("");
        assertThat(Browserless.words(frame())).contains(currentUser.actor().unitName());
    }

    @ParameterizedTest
    @CsvSource({"WARD, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "TOWN_COMMITTEE, DU-CAI-LAY"})
    void theMenuShowsOnlyWhatTheRoleMayOpen(Role role, String unit) {
        accounts.actAs(role, unit);
        browserless.open("");
        List<String> paths = _find(frame(), SideNavItem.class).stream()
                .map(SideNavItem::getPath)
                .toList();
        assertThat(paths).isNotEmpty().doesNotContain("accounts", "units");
        for (String path : paths) {
            browserless.open(String.valueOf(path));
            assertThat(_find(NotAllowedView.class)).as(path).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"first-administrator/bia-dat", "first-administrator"})
    void anInventedLinkShowsNoForm(String address) {
        accounts.nobody();
        browserless.open(address);
        assertThat(_find(TextField.class)).isEmpty();
    }

    private void withFirstPassword() {
        String username = accounts.open(Role.SCHOOL_BRANCH, "CB-DBK", null);
        change("update account set must_change_password = true where username = ?", username);
        logIn(username);
    }

    private void logIn(String username) {
        accounts.nobody();
        var user = users.loadUserByUsername(username);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }

    private static void fill(String repeated) {
        _setValue(_find(PasswordField.class).get(0), Accounts.PASSWORD);
        _setValue(_find(PasswordField.class).get(1), "một câu đủ dài để nhớ");
        _setValue(_find(PasswordField.class).get(2), repeated);
    }

    private static Button changeButton() {
        return _get(Button.class, spec -> spec.withText("Đổi mật khẩu"));
    }

    private static List<Paragraph> endedSentence() {
        return _find(
                Paragraph.class, spec -> spec.withPredicate(p -> p.getText().startsWith("Phiên làm việc đã kết thúc")));
    }

    /** The frame that stands around every page in a browser. */
    private MainLayout frame() {
        MainLayout frame = beans.createBean(MainLayout.class);
        UI.getCurrent().add(frame);
        return frame;
    }

    private static void assertHome(String lead) {
        assertThat(Browserless.page()).contains("Xin chào", lead);
        assertThat(_find(Div.class, spec -> spec.withClasses("cards")))
                .allSatisfy(cards -> assertThat(cards.getChildren()).hasSizeLessThanOrEqualTo(5));
    }

    private static int figureOfStudyCard() {
        Section card = _find(Section.class, spec -> spec.withClasses("card")).stream()
                .filter(section -> _get(section, H2.class).getText().contains("Nơi học"))
                .findFirst()
                .orElseThrow();
        return Integer.parseInt(
                _get(card, Span.class, spec -> spec.withClasses("card-figure")).getText());
    }

    private void change(String sql, Object... parameters) {
        transactions.executeWithoutResult(
                status -> jdbc.sql(sql).params(parameters).update());
    }
}
