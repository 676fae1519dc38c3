package vn.nguontre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a screen of their own, who sees labels and headings, not markup. */
final class Visitor implements AutoCloseable {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final Pattern TEXT_KEY = Pattern.compile(
            "(?<![/.@\\w])(admission|consent|dataright|identity|intention|mentoring|nomination|organisation|people|reservedpost|reward|rollover|rulebook|shared|shell|studyproof)\\.[a-z][\\w.-]+");
    private static final int PHONE_WIDTH = 390;
    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_WIDTH = 1280;
    private static final int DESK_HEIGHT = 900;

    private final String start;
    private final String name;
    private final BrowserContext context;
    private final Page page;
    private int taps;

    private Visitor(Browser browser, String start, String name, int width, int height) {
        this.start = start;
        this.name = name;
        context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("vi-VN"));
        page = context.newPage();
        page.setDefaultTimeout(15_000);
    }

    static Visitor atDesk(Browser browser, String start, String name) {
        return new Visitor(browser, start, name, DESK_WIDTH, DESK_HEIGHT);
    }

    static Visitor onPhone(Browser browser, String start, String name) {
        return new Visitor(browser, start, name, PHONE_WIDTH, PHONE_HEIGHT);
    }

    Visitor logIn(String username, String password) {
        page.navigate(start + "login");
        page.getByLabel("Tên đăng nhập").fill(username);
        page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập"))
                .click();
        page.waitForURL(url -> !url.contains("login"));
        return this;
    }

    Visitor open(String path) {
        page.navigate(start + path);
        return this;
    }

    Page page() {
        return page;
    }

    Locator button(String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    Locator button(Pattern label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label));
    }

    Visitor press(String label) {
        return tap(button(label).first());
    }

    Visitor tap(Locator target) {
        target.click();
        taps++;
        return this;
    }

    /** How often something was pressed or chosen so far. */
    int taps() {
        return taps;
    }

    /** Opens the whole address that a square code on paper holds. */
    Visitor scans(String address) {
        page.navigate(address);
        return this;
    }

    Visitor fills(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    Visitor chooses(String label, String option) {
        labelled(label).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        return this;
    }

    private Locator labelled(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Presses the button in the dialog that stands open. */
    Visitor confirms(String action) {
        return tap(page.locator("vaadin-dialog, vaadin-confirm-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .last());
    }

    /** Once the page is complete, none of these can be read on it. */
    Visitor readsNothingOf(String... texts) {
        becomesIdle();
        assertThat(page.locator("body").innerText()).doesNotContain(texts);
        return this;
    }

    /** Follows a link that hands over a file. */
    byte[] downloads(String link) {
        Download file = page.waitForDownload(() -> page.getByText(link).first().click());
        try {
            return Files.readAllBytes(file.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until the text can be read somewhere on the page. */
    Visitor sees(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /** Keeps a picture of the page, and refuses a serious barrier for people with disabilities or a sideways scroll. */
    Visitor checks(String picture) {
        settle();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + "-" + picture + ".png"))
                .setFullPage(true));
        List<Rule> serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> "serious".equals(rule.getImpact()) || "critical".equals(rule.getImpact()))
                        .toList();
        assertThat(serious)
                .as("%s: %s", name, picture)
                .flatExtracting(Rule::getNodes)
                .extracting(node -> node.getHtml() + " " + node.getFailureSummary())
                .isEmpty();
        assertThat(page.locator("body").innerText())
                .as("a key instead of a text: %s", picture)
                .doesNotContainPattern(TEXT_KEY);
        Object overflow = page.evaluate("""
                Math.max(...[document.documentElement, ...document.querySelectorAll('.page')]
                    .map(part => part.scrollWidth - part.clientWidth))""");
        assertThat(((Number) overflow).intValue())
                .as("sideways scroll of %s", picture)
                .isLessThanOrEqualTo(0);
        return this;
    }

    /** The same at a desk and on a phone. */
    Visitor checksAtDeskAndOnPhone(String picture) {
        ViewportSize own = page.viewportSize();
        page.setViewportSize(DESK_WIDTH, DESK_HEIGHT);
        checks(picture + "-desk");
        page.setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
        checks(picture + "-phone");
        page.setViewportSize(own.width, own.height);
        return this;
    }

    /** Waits until the page has nothing more to fetch or to draw. */
    private void settle() {
        becomesIdle();
        page.waitForTimeout(600);
    }

    private void becomesIdle() {
        page.waitForFunction(
                "() => window.Vaadin?.Flow?.clients && !Object.values(window.Vaadin.Flow.clients).some(c => c.isActive && c.isActive())");
    }

    @Override
    public void close() {
        context.close();
    }
}
