package vn.nguontre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.RunningPortalTest;

/** Coming, staying, changing hats and being sent out, in a real browser whose clock the test moves. */
@RunningPortalTest
class SessionJourneyTest {
    private static final String WARNING = "Phiên làm việc sắp hết";
    private static final String ENDED = "Phiên làm việc đã kết thúc";
    private static final long MINUTE = 60_000;

    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    private String username;

    @BeforeAll
    static void openBrowser() {
        browsers = new Browsers();
    }

    @AfterAll
    static void closeBrowser() {
        browsers.close();
    }

    @BeforeEach
    void anOfficer() {
        username = accounts.open(Role.SCHOOL_BRANCH, "CB-DBK", null);
    }

    @Test
    void anIdlePageWarnsStaysOnAWordAndEndsOtherwise() {
        try (Visitor branch = visitor()) {
            Page page = branch.page();
            page.clock().install();
            branch.logIn(username, Accounts.PASSWORD).sees("Xin chào");
            page.clock().fastForward(12 * MINUTE);
            assertThat(page.getByText(WARNING).isVisible()).isFalse();
            page.clock().fastForward(MINUTE + 10_000);
            page.getByText(WARNING).waitFor();
            branch.checks("warning");
            branch.press("Ở lại");
            page.clock().fastForward(2 * MINUTE);
            assertThat(page.getByText(WARNING).isVisible()).isFalse();
            assertThat(page.url()).doesNotContain("login");
            page.clock().fastForward(11 * MINUTE + 10_000);
            page.getByText(WARNING).waitFor();
            page.clock().fastForward(2 * MINUTE);
            branch.sees(ENDED).checks("ended");
            branch.open("people");
            assertThat(page.url()).as("the server forgot the session too").contains("/login");
        }
    }

    @Test
    void whoTypesIsNotWarned() {
        try (Visitor branch = visitor()) {
            Page page = branch.page();
            page.clock().install();
            branch.logIn(username, Accounts.PASSWORD).sees("Xin chào");
            for (int i = 0; i < 4; i++) {
                page.keyboard().press("Shift");
                page.clock().fastForward(5 * MINUTE);
            }
            assertThat(page.getByText(WARNING).isVisible()).isFalse();
            assertThat(page.url()).doesNotContain("login");
        }
    }

    @Test
    void whoIsShutOutReadsWhyAtTheNextClick() {
        try (Visitor branch = visitor()) {
            branch.logIn(username, Accounts.PASSWORD).sees("Xin chào");
            change("update account set enabled = false where username = ?");
            branch.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trang chính"))
                    .or(branch.page().locator("vaadin-side-nav-item").last())
                    .last()
                    .click();
            branch.sees(ENDED);
        }
    }

    @Test
    void aLostConnectionIsToldInTheLanguageOfTheReader() {
        try (Visitor branch = visitor()) {
            branch.logIn(username, Accounts.PASSWORD).sees("Xin chào");
            branch.page().context().setOffline(true);
            branch.page().getByText("Mất kết nối").first().waitFor();
            branch.page().context().setOffline(false);
            branch.page().getByText("Đã kết nối").first().waitFor();
        }
    }

    @Test
    void theFirstPasswordIsChangedAndThePortalOpens() {
        change("update account set must_change_password = true where username = ?");
        try (Visitor branch = visitor()) {
            branch.logIn(username, Accounts.PASSWORD);
            var fields = branch.page().locator("vaadin-password-field input");
            fields.nth(0).fill(Accounts.PASSWORD);
            fields.nth(1).fill("một câu đủ dài để nhớ");
            fields.nth(2).fill("một câu đủ dài để nhớ");
            branch.press("Đổi mật khẩu").sees("Xin chào");
            assertThat(branch.page().url()).endsWith(":" + port + "/");
        }
    }

    @Test
    void switchingTheAssignmentOpensTheOtherHome() {
        accounts.assign(username, Role.WARD, "DU-CAI-LAY", null);
        try (Visitor branch = visitor()) {
            branch.logIn(username, Accounts.PASSWORD).sees("Những việc của chi bộ");
            branch.open("people");
            branch.page().locator("vaadin-menu-bar-button").first().click();
            branch.page().getByText("Chuyển sang:").first().click();
            branch.sees("Những bạn trẻ cư trú tại địa bàn");
        }
    }

    @Test
    void theBrowserFindsNothingToForbidOnOrdinaryPages() {
        List<String> forbidden = new ArrayList<>();
        try (Visitor branch = visitor()) {
            branch.page().onConsoleMessage(message -> keep(message, forbidden));
            branch.logIn(username, Accounts.PASSWORD).sees("Xin chào");
            for (String path : List.of("people", "nominees", "rewards", "password")) {
                branch.open(path);
                branch.page().locator("h1").first().waitFor();
            }
        }
        assertThat(forbidden).isEmpty();
    }

    private static void keep(ConsoleMessage message, List<String> forbidden) {
        if (message.text().contains("Content Security Policy")) {
            forbidden.add(message.text());
        }
    }

    private Visitor visitor() {
        return Visitor.atDesk(browsers.browser(), "http://localhost:" + port + "/", "session");
    }

    private void change(String sql) {
        transactions.executeWithoutResult(
                status -> jdbc.sql(sql).param(username).update());
    }
}
