package vn.nguontre.nomination.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCard.Urgency;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(Nominations.class)
class RemindersViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Nominations nominations;

    @Autowired
    private RoundHomeCards cards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void openRound() {
        nominations.freshRound();
    }

    @AfterEach
    void end() {
        clock.reset();
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theTownRemindsASchoolWhoseHomeSaysSo() {
        remind("Xin gửi sớm.");
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Nhật ký nhắc: 1 lần").contains("Xin gửi sớm.");

        HomeCard union = home(Role.YOUTH_UNION, "DT-DBK").getFirst();
        assertThat(union.urgency()).isEqualTo(Urgency.NOW);
        assertThat(union.sentence()).contains("Ban chỉ đạo nhắc ngày 23/11/2026", "“Xin gửi sớm.”", "hạn 15/12/2026");
        assertThat(home(Role.SCHOOL_BRANCH, "CB-DBK"))
                .extracting(HomeCard::sentence)
                .containsExactly(union.sentence());
        assertThat(home(Role.SCHOOL_BRANCH, "CB-TK")).isEmpty();
        nominations.submitted("THPT-DBK", 1);
        assertThat(home(Role.SCHOOL_BRANCH, "CB-DBK")).isEmpty();
    }

    @Test
    void theWordsTurnUrgentSomeWorkingDaysBeforeTheLastDay() {
        clock.set(Instant.parse("2026-12-07T02:00:00Z"));
        assertThat(home(Role.YOUTH_UNION, "DT-LVP"))
                .extracting(HomeCard::urgency)
                .containsExactly(Urgency.INFORMATION);
        assertThat(home(Role.SCHOOL_BRANCH, "CB-LVP")).isEmpty();
        clock.set(Instant.parse("2026-12-08T02:00:00Z"));
        for (Role role : List.of(Role.YOUTH_UNION, Role.SCHOOL_BRANCH)) {
            HomeCard card =
                    home(role, role == Role.YOUTH_UNION ? "DT-LVP" : "CB-LVP").getFirst();
            assertThat(card.title()).isEqualTo("Gấp: đợt giới thiệu sắp hết hạn");
            assertThat(card.figure()).isEqualTo("Chỉ còn 5 ngày làm việc");
            assertThat(card.sentence()).contains("15/12/2026", "(0 trên chỉ tiêu 20)");
            assertThat(card.urgency()).isEqualTo(Urgency.NOW);
        }
        clock.set(Instant.parse("2026-12-15T02:00:00Z"));
        assertThat(home(Role.YOUTH_UNION, "DT-LVP").getFirst().figure()).isEqualTo("Không còn ngày làm việc nào");
        nominations.submitted("THPT-LVP", 20);
        assertThat(home(Role.YOUTH_UNION, "DT-LVP"))
                .extracting(HomeCard::urgency)
                .containsExactly(Urgency.INFORMATION);
        assertThat(home(Role.SCHOOL_BRANCH, "CB-LVP")).isEmpty();
        assertThat(home(Role.TOWN_COMMITTEE, "DU-CAI-LAY")).isEmpty();
    }

    private void remind(String line) {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open(NominationNavigation.ROUNDS);
        ListItem school = _get(
                ListItem.class,
                spec -> spec.withPredicate(l -> Browserless.words(l).contains("Đốc Binh Kiều")));
        _click(_get(school, Button.class));
        _setValue(_get(TextField.class), line);
        _click(_get(Button.class, spec -> spec.withText("Gửi lời nhắc")));
    }

    private List<HomeCard> home(Role role, String unit) {
        Actor actor = accounts.actAs(role, unit);
        return cards.cards(actor, new Words(texts, PortalTexts.VIETNAMESE));
    }
}
