package vn.nguontre.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
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
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.QrCamera;

/** The whole main job, by all five roles, each at a screen of their own, on the demo portal. */
@SpringBootTest(classes = PortalApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = JourneyDatabase.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobJourneyTest {
    private static final String NOMINEE = "Trương Thị Thu Xuân";
    private static final String NOMINEE_BIRTH_DATE = "22/08/2008";
    private static final String GRADUATE = "sinhvien3";
    private static final String POST = "Chuyên viên tư pháp";
    private static final int YEAR = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear() + 1;
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
    void theUnionUploadsTheListAndSubmitsIt() {
        try (Visitor union = atDesk("doantruong.dbk")) {
            union.checks("home").open("lists/upload").checks("upload");
            union.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(Path.of("src/test/resources/samples/doc-binh-kieu-clean.xlsx"));
            union.sees("Xác nhận ghi 24 người").checks("check").press("Xác nhận ghi 24 người");
            union.sees("Chi bộ trường chưa thấy danh sách này").checks("result");
            union.press("Gửi 24 người lên chi bộ");
            union.sees("Đã gửi 24 người lên chi bộ trường.");
            union.open("nominees?status=SUBMITTED&q=thu+xuan").sees(NOMINEE).checks("nominees");
        }
    }

    @Test
    @Order(2)
    void thePupilAnswersWithAClaimCardOnAPhoneAndTheSchoolRecordsThePaperOfTheOthers() {
        try (Visitor union = atDesk("doantruong.dbk")) {
            union.open("consent?q=thu+xuan").sees(NOMINEE).checks("consent");
            chooseAll(union);
            union.press("In thẻ nhận (1)").press("Tạo tệp để in").sees("Đã tạo 1 thẻ");
            byte[] card = union.downloads("Tải tệp in (PDF)");
            typesTheCodeAndForgetsToAnswer(PdfText.claimCodes(card).getFirst());
            scansTheCardAndAnswers(QrCamera.read(card));
            union.open("consent").sees("Trạng thái");
            chooseAll(union);
            union.button(Pattern.compile("Ghi phiếu giấy")).click();
            saysYesToAll(union);
            union.checks("paper");
            union.confirms("Ghi");
            union.sees("Đã ghi phiếu của").sees("Không còn ai chờ trả lời");
        }
    }

    private static int saysYesToAll(Visitor visitor) {
        Locator yes = visitor.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName("Đồng ý").setExact(true));
        yes.first().waitFor();
        yes.all().forEach(visitor::tap);
        return yes.count();
    }

    private void typesTheCodeAndForgetsToAnswer(String code) {
        try (Visitor pupil = Visitor.onPhone(browsers.browser(), start(), "claim")) {
            pupil.open("claim").fills("Mã trên thẻ", code);
            pupil.fills("Ngày sinh của bạn trẻ", NOMINEE_BIRTH_DATE).press("Mở câu hỏi");
            pupil.sees("Chào " + NOMINEE).press("Gửi câu trả lời").sees("Hãy chọn đồng ý hoặc không đồng ý.");
        }
    }

    /** One tap opens the questions, one answers each of them, one sends the answers. */
    private void scansTheCardAndAnswers(String address) {
        try (Visitor pupil = Visitor.onPhone(browsers.browser(), start(), "claim")) {
            pupil.scans(address).fills("Ngày sinh của bạn trẻ", NOMINEE_BIRTH_DATE);
            pupil.press("Mở câu hỏi").sees("Chào " + NOMINEE).checks("claim");
            int questions = saysYesToAll(pupil);
            pupil.press("Gửi câu trả lời").sees("đã ghi câu trả lời").checks("claim-done");
            assertThat(pupil.taps()).isEqualTo(questions + 2);
        }
    }

    @Test
    @Order(3)
    void theBranchEndorsesTheNominees() {
        try (Visitor branch = atDesk("chibo.dbk")) {
            branch.checks("home")
                    .open("nominees?status=SUBMITTED")
                    .sees("Chờ chi bộ")
                    .checks("nominees");
            chooseAll(branch);
            branch.button(Pattern.compile("Đồng ý \\(2[0-9]\\)")).click();
            branch.confirms("Đồng ý");
            branch.sees("Đã trình Ban chỉ đạo");
        }
    }

    @Test
    @Order(4)
    void theCommitteeApproves() {
        try (Visitor town = atDesk("banchidao")) {
            town.checks("home").open("nominees?status=ENDORSED&q=thu+xuan").sees(NOMINEE);
            chooseAll(town);
            town.button(Pattern.compile("Duyệt \\(1\\)")).click();
            town.confirms("Duyệt");
            town.sees("Đã duyệt 1 người vào Đề án.");
        }
    }

    @Test
    @Order(5)
    void theBranchNamesAKeeperLogsAContactAndProposesAReward() {
        try (Visitor branch = atDesk("chibo.dbk")) {
            branch.open("people?q=thu+xuan");
            branch.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(NOMINEE))
                    .click();
            branch.press("Phân công người đồng hành");
            Locator name = branch.page().getByLabel("Người đồng hành", new Page.GetByLabelOptions().setExact(true));
            name.fill("Mai Thị Hồng");
            name.press("Enter");
            branch.page()
                    .locator("vaadin-dialog")
                    .getByRole(AriaRole.BUTTON)
                    .last()
                    .click();
            branch.sees("nay là người đồng hành").checks("person");
            branch.press("Ghi liên hệ");
            branch.page().getByLabel("Một dòng ghi chú").fill("Gặp em sau giờ học, em vui.");
            branch.press("Gặp mặt");
            branch.sees("Đã ghi liên hệ với");
            branch.press("Đề xuất khen thưởng");
            proposeReward(branch);
            branch.sees("Đã gửi đề xuất tới Ban chỉ đạo.");
        }
    }

    private static void proposeReward(Visitor branch) {
        Locator kind = branch.page()
                .getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Hình thức khen thưởng"));
        kind.click();
        branch.page()
                .locator("vaadin-select-item, vaadin-combo-box-item")
                .first()
                .click();
        branch.page().getByLabel("Thành tích").first().fill("Giải Nhì học sinh giỏi cấp tỉnh môn Ngữ văn");
        branch.press("Gửi đề xuất");
    }

    @Test
    @Order(6)
    void theCommitteeDecidesTheReward() {
        try (Visitor town = atDesk("banchidao")) {
            town.open("rewards?status=PROPOSED&q=thu+xuan").sees(NOMINEE).checks("rewards");
            town.button(Pattern.compile("Quyết định")).first().click();
            town.page().getByLabel("Số quyết định").fill("19-QĐ/BCĐ");
            town.press("Khen thưởng");
            town.sees("Đã quyết định khen thưởng");
        }
    }

    @Test
    @Order(7)
    void theCommitteeEntersAPostAndOpensIt() {
        try (Visitor town = atDesk("banchidao")) {
            town.open("posts").checks("posts").open("posts/post");
            town.fills("Vị trí", POST);
            town.fills("Cơ quan, đơn vị", "Đảng ủy phường Nhị Quý");
            town.fills("Năm tốt nghiệp", Integer.toString(YEAR));
            town.fills("Ngành đào tạo phù hợp", "Luật");
            town.fills("Căn cứ pháp lý", "Kế hoạch biên chế dự phòng số 12-KH/ĐU");
            town.fills("Dòng trong kế hoạch tuyển dụng", "3").fills("Ngạch", "Chuyên viên (01.003)");
            town.page().getByLabel("thi tuyển").check();
            town.page().getByLabel("Trình độ tối thiểu").click();
            town.page()
                    .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Cao đẳng"))
                    .click();
            town.press("Ghi vào sổ").sees("Đã ghi vào sổ.").checks("post");
            town.press("Mở cho sinh viên");
            town.confirms("Mở cho sinh viên");
            town.sees("Đang mở");
        }
    }

    @Test
    @Order(8)
    void theGraduateStatesInterestOnAPhone() {
        try (Visitor graduate = onPhone(GRADUATE)) {
            graduate.checks("home").open("my-posts").sees("Nguyện vọng của bạn").checks("my-posts");
            graduate.button("Thêm " + POST + " vào nguyện vọng").click();
            graduate.button("Bỏ " + POST + " khỏi nguyện vọng").waitFor();
            graduate.sees("không phải cam kết");
        }
    }

    @Test
    @Order(9)
    void theCommitteeJudgesProposesAndDecidesByFourEyesAndReleases() {
        try (Visitor town = atDesk("banchidao")) {
            town.open("posts/allocation/" + YEAR).sees(POST).checks("allocation");
            town.button(Pattern.compile("^Đánh giá ngành của")).first().click();
            town.page().getByLabel("Mức phù hợp").click();
            town.page()
                    .getByRole(
                            AriaRole.OPTION,
                            new Page.GetByRoleOptions().setName("Phù hợp").setExact(true))
                    .click();
            town.fills("Lý do", "Ngành trên bằng đúng với vị trí.");
            town.press("Lưu");
            town.press("Tính phương án").sees("Phương án: " + POST).checks("proposal");
            town.press("Ghi kết luận cuộc họp");
            town.page().getByLabel("Thành phần dự họp").fill("Nguyễn Thị Chủ Trì\nTrần Thị Mỹ Lệ\nLê Văn Ủy Viên");
            town.fills("Số phiếu tán thành", "3");
            town.fills("Số văn bản kết luận", "21-KL/BCĐ");
            town.checks("meeting");
            town.confirms("Ghi kết luận cuộc họp");
            town.sees("Chờ người thứ hai").checks("prepared");
        }
        try (Visitor second = atDesk("thuky.banchidao")) {
            second.open("posts/allocation/" + YEAR).sees("21-KL/BCĐ").press("Chốt quyết định");
            second.confirms("Chốt quyết định");
            second.sees("Tải bài toán, không có tên").checks("closed");
            second.press("Phát lời mời");
            second.confirms("Phát lời mời");
            second.sees("Đã phát 1 lời mời.");
        }
    }

    @Test
    @Order(10)
    void theGraduateAcceptsOnAPhoneAndTheCommitteeSeesIt() {
        try (Visitor graduate = onPhone(GRADUATE)) {
            graduate.sees("Bạn có một lời mời")
                    .open("my-posts")
                    .sees("ngày làm việc")
                    .checks("offer");
            graduate.press("Nhận lời mời");
            graduate.confirms("Nhận lời mời");
            graduate.sees("Bạn đã nhận lời mời.");
        }
        try (Visitor town = atDesk("banchidao")) {
            town.open("posts/allocation/" + YEAR).sees("Đã nhận").checks("taken");
        }
    }

    @Test
    @Order(11)
    void theWardSeesItsPeopleAndTheOpenPosts() {
        try (Visitor ward = atDesk("phuong.cailay")) {
            ward.checks("home")
                    .open("mentoring")
                    .checks("mentoring")
                    .open("open-posts")
                    .checks("open-posts");
        }
    }

    private static void chooseAll(Visitor visitor) {
        visitor.page().locator("vaadin-grid vaadin-checkbox").first().click();
    }

    private Visitor atDesk(String username) {
        return Visitor.atDesk(browsers.browser(), start(), username).logIn(username, DemoAccounts.PASSWORD);
    }

    private Visitor onPhone(String username) {
        return Visitor.onPhone(browsers.browser(), start(), username).logIn(username, DemoAccounts.PASSWORD);
    }

    private String start() {
        return "http://localhost:" + port + "/";
    }

    @Test
    @Order(20)
    void theStudentSeesTheirPathOnAPhone() {
        try (Visitor student = onPhone("hocsinh")) {
            student.checks("home").open("my-file").sees("Người đồng hành").checks("my-file");
            assertThat(student.page().locator("vaadin-grid").count()).isZero();
        }
    }

    @Test
    @Order(21)
    void aLanguageOnceChosenHoldsForAllPages() {
        try (Visitor branch = atDesk("chibo.lvp")) {
            branch.page().locator("vaadin-menu-bar-button").first().click();
            branch.page().locator("vaadin-menu-bar-item").getByText("English").click();
            branch.sees("Hello").checks("home-english");
            branch.open("people").sees("Young people").checks("people-english");
            branch.open("rewards").sees("Rewards").checks("rewards-english");
            assertThat(branch.page().locator("vaadin-side-nav").innerText()).doesNotContain("Trang chính", "Bạn trẻ");
        }
    }
}
