package vn.nguontre.reservedpost.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.FactKind;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferFollowUp;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(PostScenes.class)
class OutcomeViewsTest {
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
    private OfferFollowUp followUp;

    @Autowired
    private PostHomeCards homeCards;

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
    void aReleasedRun() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        first = scenes.candidate("Lê Thị Nhất", year, DegreeGrade.EXCELLENT, post);
        second = scenes.candidate("Trần Văn Nhì", year, DegreeGrade.AVERAGE, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
        clock.reset();
    }

    @Test
    void whoWasNotChosenReadsWhyAsksAndReadsTheAnswer() {
        accounts.actAsStudent(second);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Lần này bạn chưa được suất nào")
                .contains("Người cuối cùng được suất có")
                .contains("Điều sẽ làm khác đi")
                .contains("Còn gì phía trước")
                .doesNotContain("Nhất");
        _click(_get(Button.class, s -> s.withText("Gửi câu hỏi")));
        assertThat(_get(TextArea.class).isInvalid()).as("nothing written yet").isTrue();
        _setValue(_get(TextArea.class), "Vì sao ạ?");
        _click(_get(Button.class, s -> s.withText("Gửi câu hỏi")));
        assertThat(Browserless.page()).contains("Bạn đã hỏi: Vì sao ạ?").contains("30/11/2026");
        _assertNone(Button.class, s -> s.withText("Gửi câu hỏi"));
        browserless.close();

        scenes.committee();
        clock.advance(Duration.ofDays(9));
        assertThat(homeCards.cards(currentUser.actor(), new Words(texts, PortalTexts.VIETNAMESE)))
                .extracting(HomeCard::title)
                .contains("Câu hỏi về kết quả suất dự phòng");
        browserless.open(PostNavigation.allocation(year));
        assertThat(Browserless.page()).contains("Quá hạn trả lời, hạn 30/11/2026");
        _setValue(_get(TextArea.class, s -> s.withLabel("Trả lời Trần Văn Nhì")), "Theo xếp loại tốt nghiệp.");
        _click(_get(Button.class, s -> s.withText("Gửi trả lời")));
        assertThat(Browserless.page()).contains("Đã trả lời");
        browserless.close();

        accounts.actAsStudent(second);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page()).contains("Theo xếp loại tốt nghiệp.");
    }

    @Test
    void aWrongFactIsPutRightComparedAgainAndReadByTheOneWhoAsked() {
        accounts.actAsStudent(second);
        browserless.open(PostNavigation.MINE);
        _setValue(_get(TextArea.class), "Bằng của em loại xuất sắc ạ.");
        _click(_get(Button.class, s -> s.withText("Gửi câu hỏi")));
        browserless.close();

        scenes.committee();
        browserless.open(PostNavigation.allocation(year));
        _click(_get(Button.class, s -> s.withText("Có dữ kiện sai: sửa và so sánh lại")));
        Dialog dialog = _get(Dialog.class);
        _click(_get(dialog, Button.class, s -> s.withText("So sánh lại")));
        assertThat(_get(dialog, Select.class, s -> s.withLabel("Dữ kiện bị sai"))
                        .isInvalid())
                .isTrue();
        _setValue(_get(dialog, Select.class, s -> s.withLabel("Dữ kiện bị sai")), FactKind.DEGREE_GRADE);
        _assertNone(Select.class, s -> s.withLabel("Đánh giá đúng"));
        _setValue(_get(dialog, Select.class, s -> s.withLabel("Xếp loại đúng")), DegreeGrade.EXCELLENT);
        _click(_get(dialog, Button.class, s -> s.withText("So sánh lại")));
        assertThat(Browserless.words(dialog)).contains("So sánh lại: kết quả không đổi.");
        _click(_get(dialog, Button.class, s -> s.withText("Trả lời kèm dữ kiện đã sửa")));
        assertThat(_get(dialog, TextArea.class, s -> s.withLabel("Vì sao sửa")).isInvalid())
                .isTrue();
        _setValue(_get(dialog, TextArea.class, s -> s.withLabel("Vì sao sửa")), "Đã xem bằng gốc");
        _setValue(_get(dialog, TextArea.class, s -> s.withLabel("Trả lời")), "Em nói đúng.");
        _click(_get(dialog, Button.class, s -> s.withText("Trả lời kèm dữ kiện đã sửa")));
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Dữ kiện đã sửa: xếp loại tốt nghiệp là xuất sắc. Vì sao: Đã xem bằng gốc");
        browserless.close();

        accounts.actAsStudent(second);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("Em nói đúng.")
                .contains("So sánh lại với dữ kiện này, kết quả của bạn không đổi.")
                .doesNotContain("Đã xem bằng gốc", "Nhất");
    }

    @Test
    void whoIsOfferedThePlaceLaterDoesNotReadThatThereWasNone() {
        accounts.actAsStudent(first);
        OfferRow offer = answer.own().getFirst();
        answer.decline(offer.id(), offer.version(), "");
        scenes.committee();
        followUp.offerToNext(offer.id(), second);
        accounts.actAsStudent(second);
        browserless.open(PostNavigation.MINE);
        assertThat(Browserless.page())
                .contains("sau đó có suất được trả lại và bạn được mời")
                .doesNotContain("Lần này bạn chưa được suất nào", "Còn gì phía trước", "Nhất");
    }
}
