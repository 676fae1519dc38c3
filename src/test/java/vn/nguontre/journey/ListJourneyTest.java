package vn.nguontre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.nguontre.PortalApplication;
import vn.nguontre.identity.DemoAccounts;

/** A list in a bad state comes in, nominees are reviewed by keys, and a young person looks into what is kept of them. */
@SpringBootTest(classes = PortalApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = JourneyDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ListJourneyTest {
    private static Browsers browsers;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void openBrowser() {
        browsers = new Browsers();
    }

    @AfterAll
    static void closeBrowser() {
        browsers.close();
    }

    @Test
    @Order(1)
    void aMessyListIsReadyAfterOneDecisionForEachKindOfFault() throws IOException {
        try (Visitor union = atDesk("doantruong.tk")) {
            union.open("lists/upload").sees("Kéo tệp vào đây").checks("upload");
            union.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(Path.of("src/test/resources/samples/tu-kiet-messy.xlsx"));
            union.sees("Cần sửa: 4 dòng").checks("messy");
            int kinds = union.page().locator(".problem-group").count();

            Locator date = union.page().locator(".problem-group", withText("Ngày sinh không có thật"));
            date.locator("input").fill("28/02/2009");
            date.locator("input").press("Tab");
            union.sees("Đã sửa xong.").checks("mended");
            int decisions = 1;
            union.open("lists/upload").sees("Tệp đang làm dở");
            union.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Làm tiếp: tu-kiet-messy.xlsx"))
                    .click();
            for (union.sees("Cần sửa: 3 dòng");
                    union.page().locator(".problem-group").count() > 0;
                    decisions++) {
                int before = union.page().locator(".problem-group").count();
                union.page()
                        .locator(".problem-deeds vaadin-button", withText("Bỏ dòng này"))
                        .first()
                        .click();
                union.page().locator(".problem-group").nth(before - 1).waitFor(gone());
            }
            assertThat(decisions).isLessThanOrEqualTo(kinds);

            union.sees("Đã bỏ 3 dòng").checks("ready");
            try (var file = new ReadableWorkbook(new ByteArrayInputStream(union.downloads("Tải 3 dòng đã bỏ")))) {
                assertThat(file.getFirstSheet().read()).hasSize(4);
            }
            union.press("Xác nhận ghi 29 người").sees("Đã ghi 29 người").checks("result-messy");
        }
    }

    @Test
    @Order(2)
    void theListIsTakenBackAsLongAsNobodyHasActedOnIt() {
        try (Visitor union = atDesk("doantruong.tk")) {
            union.open("lists").sees("tu-kiet-messy.xlsx").checks("lists");
            assertThat(union.downloads("tu-kiet-messy.xlsx")).startsWith('P', 'K');
            union.press("Thu hồi danh sách");
            union.button("Thu hồi 29 người").click();
            union.sees("đã thu hồi danh sách này lúc").checks("taken-back");
        }
    }

    @Test
    @Order(3)
    void theCommitteeReviewsByKeys() {
        try (Visitor town = atDesk("banchidao")) {
            town.open("nominees/desk").sees("Người thứ 1 trong").checks("desk");
            String first = town.page().locator(".desk-sheet h2").first().innerText();
            town.page().keyboard().press("j");
            town.sees("Người thứ 2 trong");
            String second = town.page().locator(".desk-sheet h2").first().innerText();
            town.page().keyboard().press("r");
            town.page().locator("vaadin-dialog textarea").waitFor();
            town.page().keyboard().type("jek");
            assertThat(town.page().locator("vaadin-dialog textarea").inputValue())
                    .isEqualTo("jek");
            town.page().keyboard().press("Escape");
            town.page().locator("vaadin-dialog textarea").waitFor(gone());
            town.page().keyboard().press("e");
            town.button(Pattern.compile("Duyệt \\(1\\)")).waitFor();
            town.page().keyboard().press("Enter");
            town.sees("Đã duyệt 1 người vào Đề án.");
            assertThat(town.page().locator(".desk-queue").innerText())
                    .contains(first)
                    .doesNotContain(second);
        }
    }

    @Test
    @Order(4)
    void aYoungPersonLooksIntoWhatIsKeptOnAPhone() {
        try (Visitor student = Visitor.onPhone(browsers.browser(), start(), "hocsinh-rights")
                .logIn("hocsinh", DemoAccounts.PASSWORD)) {
            student.open("my-data").sees("Ai đã xem hồ sơ").checks("my-data");
            assertThat(student.downloads("Tải bản sao để đọc (PDF)")).startsWith('%', 'P', 'D', 'F');
            assertThat(new String(student.downloads("Tải bản sao cho máy đọc (JSON)"), StandardCharsets.UTF_8))
                    .contains("nguon-tre-own-data/1");
            assertThat(student.page().locator("html").getAttribute("lang")).isEqualTo("vi");
            student.open("my-data?lang=en").sees("Who has opened my file");
            assertThat(student.page().locator("html").getAttribute("lang")).isEqualTo("en");
            student.open("my-data?lang=vi").sees("Ai đã xem hồ sơ");
        }
        try (Visitor branch = atDesk("chibo.dbk")) {
            branch.open("data-requests").sees("Yêu cầu về dữ liệu").checks("data-requests");
        }
    }

    private static Page.LocatorOptions withText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private Visitor atDesk(String username) {
        return Visitor.atDesk(browsers.browser(), start(), username).logIn(username, DemoAccounts.PASSWORD);
    }

    private String start() {
        return "http://localhost:" + port + "/";
    }
}
