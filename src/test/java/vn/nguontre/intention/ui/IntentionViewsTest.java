package vn.nguontre.intention.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nguontre.intention.Intention;
import vn.nguontre.intention.OwnIntention;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class IntentionViewsTest {
    private static final String QUESTION = "Bạn có dự định về quê làm việc không?";

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private OwnIntention own;

    @Autowired
    private KeeperAssignment keepers;

    @Autowired
    private IntentionPanel panel;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void end() {
        clock.reset();
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theStudentAnswersOnTheHomeAndChangesTheAnswer() {
        UUID me = student();
        browserless.open("");
        assertThat(Browserless.page()).contains(QUESTION).contains("Chỉ người đồng hành của bạn đọc được");
        click("Có");
        assertThat(Browserless.page()).contains("Bạn đã trả lời: Có. Đến hết 30/11/2026 bạn vẫn đổi được.");
        click("Đang cân nhắc");
        assertThat(_find(Button.class, s -> s.withAttribute("aria-pressed", "true")))
                .singleElement()
                .extracting(Button::getText)
                .isEqualTo("Đang cân nhắc");
        people.takeBack(me, ConsentPurpose.MENTORING);
        browserless.open("");
        assertThat(Browserless.page()).doesNotContain(QUESTION);
    }

    @Test
    void onThePersonsPageOnlyTheKeeperFindsTheAnswer() {
        UUID person = student();
        own.answer(Intention.NOT_YET);
        Actor keeper = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        keepers.assign(person, new KeeperDraft(keeper.unitId(), keeper.accountId(), keeper.name()));
        browserless.open(PersonNavigation.link(person));
        assertThat(Browserless.page()).contains("Dự định về quê làm việc").contains("Chưa (ngày 23/11/2026)");
        Actor colleague = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(panel.panel(directory.details(person), colleague)).isEmpty();
        browserless.open(PersonNavigation.link(person));
        assertThat(Browserless.page()).contains("Lê Thị Trả Lời").doesNotContain("Dự định về quê làm việc");
    }

    @Test
    void theCommitteeReadsTotalsAndWhenTheyCome() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-TAN-PHU");
        browserless.open(IntentionNavigation.TOTALS);
        assertThat(Browserless.page())
                .contains("Đang hỏi đến hết 30/11/2026")
                .contains("Chưa có số tổng để xem")
                .contains("Kỳ hỏi tiếp theo: tháng 05/2027");
        for (int i = 0; i < 5; i++) {
            student();
            own.answer(Intention.YES);
        }
        clock.set(Instant.parse("2026-12-02T02:00:00Z"));
        accounts.actAs(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY");
        browserless.open(IntentionNavigation.TOTALS);
        assertThat(Browserless.page()).contains("Kỳ hỏi tháng 11/2026").contains("Số người trả lời");
    }

    @Test
    void nobodyElseOpensTheTotals() {
        student();
        browserless.open(IntentionNavigation.TOTALS);
        assertThat(Browserless.page()).doesNotContain("Ở đây chỉ có số tổng");
        for (Role role : new Role[] {Role.SCHOOL_BRANCH, Role.YOUTH_UNION, Role.WARD}) {
            accounts.actAs(role, role == Role.WARD ? "DU-CAI-LAY" : "CB-DBK");
            browserless.open(IntentionNavigation.TOTALS);
            assertThat(Browserless.page()).doesNotContain("Ở đây chỉ có số tổng");
        }
    }

    private UUID student() {
        UUID id = people.at("THPT-DBK", "Lê Thị Trả Lời", PersonStage.AWAY);
        accounts.actAsStudent(id);
        return id;
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
