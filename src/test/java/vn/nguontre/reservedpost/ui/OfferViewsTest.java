package vn.nguontre.reservedpost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferCascade;
import vn.nguontre.reservedpost.OfferReceipt;
import vn.nguontre.reservedpost.OfferReceipts;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(PostScenes.class)
class OfferViewsTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferCascade cascade;

    @Autowired
    private OfferReceipts receipts;

    @Autowired
    private ReceiptPdf pdf;

    @Autowired
    private YoungPeople young;

    @Autowired
    private PostHomeCards homeCards;

    @Autowired
    private OpenEndHomeCards endCards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID first;
    private UUID second;

    @BeforeEach
    void begin() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        first = scenes.candidate("Lê Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Lê Thị Hai", year, DegreeGrade.GOOD, post);
        scenes.candidate("Lê Thị Ba", year, DegreeGrade.AVERAGE, post);
        allocation.propose(year);
        scenes.decide(year);
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theOfficerReadsTheChainBeforeReleasingAndLetsItGoOnByItself() {
        browserless.open(PostNavigation.allocation(year));
        click("Phát lời mời");
        assertThat(Browserless.words(_get(Dialog.class)))
                .contains("Lê Thị Nhất: đến hết 07/12/2026")
                .contains("nếu từ chối hoặc hết hạn thì Lê Thị Hai: đến hết 22/12/2026")
                .contains("nếu từ chối hoặc hết hạn thì Lê Thị Ba: đến hết 07/01/2027");
        assertThat(_get(Checkbox.class).getValue())
                .as("the chain goes on by itself unless told otherwise")
                .isTrue();
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText("Phát lời mời")));
        young.takeBack(second, ConsentPurpose.POSTS);
        decline();
        cascade.run();
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page())
                .contains("Đến lượt Lê Thị Hai nhưng không mời được, vì người này đã rút sự đồng ý.")
                .contains("tự động")
                .contains("Mời tự động theo thứ tự của phương án.");
    }

    @Test
    void whoTookTheConsentBackReadsWhatToDoAndTheCommitteeKnows() {
        release();
        young.takeBack(first, ConsentPurpose.POSTS);
        accounts.actAsStudent(first);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Bạn đã rút sự đồng ý cho việc xét suất dự phòng nên chưa nhận được lời mời này.");
        _assertNone(Button.class, s -> s.withText("Nhận lời mời"));
        assertThat(_get(Anchor.class, s -> s.withText("Mở hồ sơ của tôi")).getHref())
                .isEqualTo("my-file");
        assertThat(_get(Button.class, s -> s.withText("Từ chối")).isVisible()).isTrue();
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).contains("chỉ từ chối được. Thời gian trả lời vẫn tính.");
    }

    @Test
    void theCommitteeFindsTheNextPersonOnItsHome() {
        release();
        decline();
        scenes.committee();
        assertThat(homeCards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE)))
                .extracting(HomeCard::sentence)
                .contains("Chuyên viên pháp chế: người kế tiếp là Lê Thị Hai.");
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page())
                .contains("Suất này đang trống. Người kế tiếp theo thứ tự của phương án: Lê Thị Hai.");
    }

    @Test
    void anAcceptedOfferWaitsForItsRecruitmentOnTheHomeOfTheCommitteeAlone() {
        release();
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        answer.accept(own.id(), own.version());
        var words = new Words(texts, PortalTexts.VIETNAMESE);
        assertThat(endCards.cards(currentUser.actor(), words)).isEmpty();
        scenes.committee();
        assertThat(endCards.cards(currentUser.actor(), words))
                .filteredOn(card -> card.title().equals("Chờ kết quả tuyển dụng"))
                .singleElement()
                .satisfies(card -> {
                    assertThat(Integer.parseInt(String.valueOf(card.figure()))).isPositive();
                    assertThat(card.sentence()).contains("người đã nhận lời mời mà chưa ghi kết quả tuyển dụng");
                    browserless.open(card.link());
                });
        assertThat(Browserless.page()).contains("Ghi kết quả tuyển dụng");
    }

    @Test
    void aPausedOfferSaysWhyToTheStudentAndIsResumed() {
        release();
        browserless.open(PostNavigation.allocation(year));
        click("Tạm dừng");
        _setValue(_get(TextArea.class, s -> s.withLabel("Lý do")), "Chờ tỉnh giao biên chế");
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText("Tạm dừng")));
        assertThat(Browserless.page()).contains("Tạm dừng từ 23/11/2026, còn giữ 10 ngày làm việc.");
        accounts.actAsStudent(first);
        assertThat(homeCards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE)))
                .extracting(HomeCard::sentence)
                .contains("Chuyên viên pháp chế. Lời mời đang tạm dừng, bạn không mất ngày nào.");
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Ban chỉ đạo tạm dừng lời mời này từ 23/11/2026. Lý do: Chờ tỉnh giao biên chế")
                .contains("khi mở lại, bạn còn 10 ngày làm việc để trả lời");
        _assertNone(Button.class, s -> s.withText("Nhận lời mời"));
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        click("Mở lại mọi lời mời");
        assertThat(Browserless.page())
                .contains("Còn 10 ngày làm việc, đến hết 07/12/2026")
                .contains("Mở lại lời mời của Lê Thị Nhất, trả lời đến hết 07/12/2026.");
    }

    @Test
    void theReceiptIsPrintedInBothLanguagesAndCheckedByAnybody() {
        release();
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        answer.accept(own.id(), own.version());
        browserless.open(PostNavigation.MINE);
        assertThat(_get(Anchor.class, s -> s.withText("In giấy xác nhận")).getHref())
                .isNotBlank();
        OfferReceipt receipt = receipts.receipt(own.id());
        var pages = PdfText.pages(pdf.print(receipt, PortalTexts.VIETNAMESE, "https://portal.example"));
        assertThat(pages)
                .singleElement()
                .asString()
                .contains("Lê Thị Nhất")
                .contains("Đã nhận")
                .contains("không phải cam kết tuyển dụng")
                .contains(receipt.code());
        assertThat(PdfText.pages(pdf.print(receipt, PortalTexts.ENGLISH, "https://portal.example")))
                .singleElement()
                .asString()
                .contains("Receipt of the answer to an offer")
                .contains(receipt.code());
        accounts.nobody();
        browserless.open(PostNavigation.VERIFY + "/" + receipt.code().replace("-", ""));
        assertThat(Browserless.page())
                .contains("Giấy này có thật")
                .contains("Giấy xác nhận trả lời lời mời suất dự phòng")
                .contains("23/11/2026")
                .contains(String.valueOf(year))
                .doesNotContain("Lê Thị Nhất")
                .doesNotContain("Chuyên viên pháp chế");
    }

    @Test
    void anUnknownCodeIsToldPolitelyInBothLanguages() {
        accounts.nobody();
        browserless.open(PostNavigation.VERIFY);
        _setValue(_get(TextField.class), "KKKKK-KKKKK-KKKKK-KKKKK");
        click("Kiểm tra");
        assertThat(Browserless.page())
                .contains("Không có giấy nào mang mã này.")
                .contains("No paper carries this code.");
    }

    private void release() {
        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        click("Phát lời mời");
        _setValue(_get(Checkbox.class), false);
        _click(_get(_get(Dialog.class), Button.class, s -> s.withText("Phát lời mời")));
    }

    private void decline() {
        accounts.actAsStudent(first);
        OfferRow own = answer.own().getFirst();
        answer.decline(own.id(), own.version(), "");
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
