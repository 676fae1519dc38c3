package vn.nguontre.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.OfferCascade;
import vn.nguontre.reservedpost.OfferLapse;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.YoungPeople;

/** Two officers of the committee and four graduates with log-ins, in the order of their degree grades; and the time. */
final class PostsScene {
    static final String POST = "Chuyên viên chuyển đổi số";
    static final int YEAR = 2028;
    static final String FIRST = "Lâm Ngọc Ánh";
    static final String SECOND = "Kiều Minh Bảo";
    static final String THIRD = "Tạ Thanh Chi";
    static final String FOURTH = "Đinh Hoàng Duy";
    private static final String SCHOOL = "THPT-DBK";
    private static final Instant AFTER_THE_LAST_DAY = Instant.parse("2026-12-07T17:00:00Z");

    final String officer;
    final String secondOfficer;
    private final Map<String, String> graduates = new LinkedHashMap<>();
    private final Accounts accounts;
    private final MutableClock clock;
    private final OfferLapse lapse;
    private final OfferCascade cascade;

    PostsScene(
            Accounts accounts,
            YoungPeople people,
            PostInterest study,
            MutableClock clock,
            OfferLapse lapse,
            OfferCascade cascade) {
        this.accounts = accounts;
        this.clock = clock;
        this.lapse = lapse;
        this.cascade = cascade;
        clock.reset();
        officer = accounts.open(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY", null);
        secondOfficer = accounts.open(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY", null);
        graduate(FIRST, DegreeGrade.EXCELLENT, people, study);
        graduate(SECOND, DegreeGrade.VERY_GOOD, people, study);
        graduate(THIRD, DegreeGrade.GOOD, people, study);
        graduate(FOURTH, DegreeGrade.AVERAGE, people, study);
        accounts.nobody();
    }

    private void graduate(String name, DegreeGrade grade, YoungPeople people, PostInterest study) {
        UUID person = people.at(SCHOOL, name, PersonStage.AWAY);
        String username = accounts.open(Role.STUDENT, SCHOOL, person);
        graduates.put(name, username);
        accounts.actAs(username);
        study.stateStudy(new StudyDraft(
                "Trường Đại học Tiền Giang",
                "Công nghệ thông tin",
                null,
                DegreeLevel.BACHELOR,
                grade,
                LocalDate.of(YEAR - 4, 9, 5),
                LocalDate.of(YEAR, 6, 30),
                false));
    }

    Iterable<String> names() {
        return graduates.keySet();
    }

    String username(String graduate) {
        return Objects.requireNonNull(graduates.get(graduate));
    }

    String[] namesBut(String graduate) {
        return graduates.keySet().stream()
                .filter(name -> !name.equals(graduate))
                .toArray(String[]::new);
    }

    /** What the portal does by itself every minute. */
    void aMinutePasses() {
        accounts.nobody();
        lapse.lapse();
        cascade.run();
    }

    void theLastDayPasses() {
        clock.set(AFTER_THE_LAST_DAY);
        aMinutePasses();
    }

    void ends() {
        clock.reset();
        accounts.nobody();
    }
}
