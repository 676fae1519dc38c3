package vn.nguontre.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.journey.PostsScene.FIRST;
import static vn.nguontre.journey.PostsScene.FOURTH;
import static vn.nguontre.journey.PostsScene.POST;
import static vn.nguontre.journey.PostsScene.SECOND;
import static vn.nguontre.journey.PostsScene.THIRD;
import static vn.nguontre.journey.PostsScene.YEAR;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nguontre.reservedpost.OfferCascade;
import vn.nguontre.reservedpost.OfferLapse;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.QrCamera;
import vn.nguontre.testing.RunningPortalTest;
import vn.nguontre.testing.YoungPeople;

/** One place that four graduates want: tried out, decided, declined, lapsed, accepted, explained, and proven on paper. */
@RunningPortalTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PostsJourneyTest {
    private static final String IF_SHE_DECLINES = "Nếu người đứng đầu từ chối";
    private static final String ONE_MORE_PLACE = "Nếu có thêm một suất";
    private static final String OTHER_POINTS = "Nếu xếp loại trung bình được nhiều điểm";
    private static final String WORKBENCH = "posts/allocation/" + YEAR;
    private static final String QUESTION = "Tôi cần làm gì để lần sau được xét tốt hơn?";
    private static final String ANSWER = "Bạn giữ nguyện vọng và bổ sung bằng tốt nghiệp nhé.";

    @LocalServerPort
    private int port;

    private Visitors visitors;
    private PostsScene scene;

    @BeforeAll
    void begin(
            @Autowired Accounts accounts,
            @Autowired YoungPeople people,
            @Autowired PostInterest study,
            @Autowired MutableClock clock,
            @Autowired OfferLapse lapse,
            @Autowired OfferCascade cascade) {
        scene = new PostsScene(accounts, people, study, clock, lapse, cascade);
        visitors = new Visitors("http://localhost:" + port + "/");
    }

    @AfterAll
    void end() {
        visitors.close();
        scene.ends();
    }

    @Test
    @Order(1)
    void theCommitteeEntersAPostWithOnePlaceAndOpensIt() {
        Visitor town = committee();
        town.open("posts/post").fills("Vị trí", POST);
        town.fills("Cơ quan, đơn vị", "Ủy ban nhân dân phường Cai Lậy");
        town.fills("Năm tốt nghiệp", Integer.toString(YEAR));
        town.fills("Ngành đào tạo phù hợp", "Công nghệ thông tin");
        town.fills("Căn cứ pháp lý", "Kế hoạch biên chế dự phòng số 15-KH/ĐU");
        town.fills("Dòng trong kế hoạch tuyển dụng", "5").fills("Ngạch", "Chuyên viên (01.003)");
        town.page().getByLabel("thi tuyển").check();
        town.press("Ghi vào sổ").sees("Đã ghi vào sổ.");
        town.press("Mở cho sinh viên").confirms("Mở cho sinh viên").sees("Đang mở");
    }

    @Test
    @Order(2)
    void fourGraduatesWishForItOnTheirPhones() {
        for (String graduate : scene.names()) {
            Visitor phone = onPhone(graduate);
            phone.open("my-posts").press("Thêm " + POST + " vào nguyện vọng");
            phone.button("Bỏ " + POST + " khỏi nguyện vọng").waitFor();
            phone.readsNothingOf(scene.namesBut(graduate));
        }
    }

    @Test
    @Order(3)
    void theCommitteeJudgesTheMajorsAndComputesTheProposal() {
        Visitor town = committee();
        town.open(WORKBENCH).sees(FOURTH);
        scene.names().forEach(graduate -> judgesTheMajorOf(graduate, town));
        town.press("Tính phương án").sees("Phương án: " + POST);
    }

    private static void judgesTheMajorOf(String graduate, Visitor town) {
        String reason = "Ngành của " + graduate + " đúng với vị trí.";
        town.press("Đánh giá ngành của " + graduate + " cho vị trí " + POST);
        town.sees("Theo mã ngành: Phù hợp.");
        town.chooses("Mức phù hợp", "Phù hợp").fills("Lý do", reason);
        town.press("Lưu").sees("Lý do đánh giá: " + reason);
    }

    @Test
    @Order(4)
    void theCommitteeTriesOutWhatIfAndThrowsOneAway() {
        Visitor town = committee();
        town.open(WORKBENCH).press("Thử một trường hợp").fills("Tên để nhớ", IF_SHE_DECLINES);
        town.chooses("Người được xét", FIRST);
        town.confirms("Tính và lưu").sees(SECOND + ": được suất ở " + POST);
        town.press("Thử một trường hợp").fills("Tên để nhớ", ONE_MORE_PLACE);
        town.chooses("Điều thử đổi", "Thêm một suất").chooses("Vị trí", POST);
        town.confirms("Tính và lưu").sees("Nếu vị trí " + POST + " thêm một suất.");
        town.press("Thử một trường hợp").fills("Tên để nhớ", OTHER_POINTS);
        town.chooses("Điều thử đổi", "Điểm khác cho các tiêu chí");
        town.fills("Tốt nghiệp loại trung bình", "90").checks("other-points");
        town.confirms("Tính và lưu").sees(FOURTH + ": được suất ở " + POST);
        town.checksAtDeskAndOnPhone("what-ifs");
        town.press("Bỏ phương án thử “" + OTHER_POINTS + "”").confirms("Bỏ đi");
        town.sees("Đã bỏ phương án thử.").readsNothingOf(OTHER_POINTS);
    }

    @Test
    @Order(5)
    void theCommitteeReadsTheDifferencesSideBySide() {
        Visitor town = committee();
        town.open(WORKBENCH).tap(link(town, "Xem “" + IF_SHE_DECLINES + "” cạnh phương án đang có"));
        town.sees("Khác gì so với phương án đang có")
                .sees("Không ai khác đổi (2 người).")
                .sees("Không được xét.")
                .checksAtDeskAndOnPhone("side-by-side");
    }

    @Test
    @Order(6)
    void aGraduateReadsNothingBeforeTheReleaseAndNoWhatIfEver() {
        Visitor phone = onPhone(FIRST);
        phone.open("my-posts").sees("Nguyện vọng của bạn").readsNothingOf("Nhận lời mời", "Kết quả xét");
        phone.open(WORKBENCH).sees("Vai trò này không mở được trang");
        phone.readsNothingOf(IF_SHE_DECLINES, ONE_MORE_PLACE, SECOND);
    }

    @Test
    @Order(7)
    void theMeetingIsRecordedAndASecondPersonCloses() {
        Visitor town = committee();
        town.open(WORKBENCH).press("Ghi kết luận cuộc họp");
        town.fills("Thành phần dự họp", "Nguyễn Thị Chủ Trì\nTrần Thị Mỹ Lệ\nLê Văn Ủy Viên");
        town.fills("Số phiếu tán thành", "3").fills("Số văn bản kết luận", "33-KL/BCĐ");
        town.confirms("Ghi kết luận cuộc họp").sees("Chờ người thứ hai").readsNothingOf("Chốt quyết định");
        Visitor second = visitors.atDesk(scene.secondOfficer, "posts-second");
        second.open(WORKBENCH).sees("33-KL/BCĐ").press("Chốt quyết định");
        second.confirms("Chốt quyết định").sees("Tải bài toán");
    }

    @Test
    @Order(8)
    void theChainOfDaysIsReadBeforeTheOffersAreReleased() {
        Visitor town = committee();
        town.open(WORKBENCH).press("Phát lời mời");
        town.sees(FIRST + ": đến hết 07/12/2026")
                .sees("nếu từ chối hoặc hết hạn thì " + SECOND + ": đến hết 22/12/2026")
                .sees("nếu từ chối hoặc hết hạn thì " + THIRD + ": đến hết 07/01/2027")
                .sees("sau đó không còn ai kế tiếp")
                .checksAtDeskAndOnPhone("chain");
        town.page().getByLabel("Tự mời người kế tiếp").check();
        town.confirms("Phát lời mời").sees("Đã phát 1 lời mời.");
    }

    @Test
    @Order(9)
    void theFirstReadsTheOfferOnAPhoneAndDeclines() {
        Visitor phone = onPhone(FIRST);
        phone.open("").sees("Bạn có một lời mời").open("my-posts").sees("Còn 10 ngày làm việc, đến hết 07/12/2026");
        phone.checksAtDeskAndOnPhone("offer").readsNothingOf(SECOND, THIRD, FOURTH, IF_SHE_DECLINES);
        phone.press("Từ chối").fills("Lý do (không bắt buộc)", "Em học tiếp thạc sĩ.");
        phone.checks("declining").confirms("Từ chối");
        phone.sees("Bạn đã từ chối lời mời này.");
    }

    @Test
    @Order(10)
    void whoGotNothingReadsWhyInPointsAndAsksOnce() {
        scene.aMinutePasses();
        Visitor phone = onPhone(FOURTH);
        phone.open("my-posts").sees("Lần này bạn chưa được suất nào.");
        phone.sees("Người cuối cùng được suất có 140 điểm, bạn có 110 điểm.");
        phone.checksAtDeskAndOnPhone("outcome").readsNothingOf(FIRST, SECOND, THIRD, IF_SHE_DECLINES);
        phone.fills("Câu hỏi của bạn", QUESTION).press("Gửi câu hỏi");
        phone.sees("Ban chỉ đạo trả lời chậm nhất vào ngày");
        assertThat(phone.button("Gửi câu hỏi").count()).as("one question").isZero();
    }

    @Test
    @Order(11)
    void theCommitteeAnswersAndTheGraduateReadsIt() {
        Visitor town = committee();
        town.open(WORKBENCH).sees(QUESTION).fills("Trả lời " + FOURTH, ANSWER);
        town.press("Gửi trả lời cho " + FOURTH).sees("Đã trả lời");
        onPhone(FOURTH).open("my-posts").sees(ANSWER);
    }

    @Test
    @Order(12)
    void theSecondLetsTheOfferLapseAndTheThirdAccepts() {
        onPhone(SECOND).open("my-posts").sees("đến hết 07/12/2026");
        visitors.leave();
        scene.theLastDayPasses();
        onPhone(SECOND)
                .open("my-posts")
                .sees("Lời mời này hết hạn ngày 07/12/2026")
                .checks("lapsed")
                .readsNothingOf(FIRST, THIRD, FOURTH);
        Visitor phone = onPhone(THIRD);
        phone.open("my-posts").sees("đến hết 22/12/2026").press("Nhận lời mời");
        phone.confirms("Nhận lời mời").sees("Bạn đã nhận lời mời này.");
        phone.checks("accepted").readsNothingOf(FIRST, SECOND, FOURTH, "Lần này bạn chưa được suất nào");
    }

    @Test
    @Order(13)
    void aStrangerScansTheReceiptAndLearnsOnlyThatItIsGenuine() {
        byte[] receipt = onPhone(THIRD).open("my-posts").downloads("In giấy xác nhận");
        Visitor stranger = visitors.stranger("posts-stranger");
        stranger.scans(QrCamera.read(receipt)).sees("Giấy này có thật").checks("genuine");
        stranger.readsNothingOf(THIRD, POST);
        stranger.fills("Mã trên giấy", "22222-22222-22222-22222").press("Kiểm tra");
        stranger.sees("Không có giấy nào mang mã này.");
    }

    @Test
    @Order(14)
    void theCommitteeReadsTheWholeChain() {
        Visitor town = committee();
        town.open(WORKBENCH).sees("Đã nhận").sees("Quá hạn").sees("Em học tiếp thạc sĩ.");
        town.sees("Mời tự động theo thứ tự của phương án.").checks("ended");
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private Visitor committee() {
        return visitors.atDesk(scene.officer, "posts-committee");
    }

    private Visitor onPhone(String graduate) {
        return visitors.onPhone(scene.username(graduate), "posts-" + graduate.substring(graduate.lastIndexOf(' ') + 1));
    }
}
