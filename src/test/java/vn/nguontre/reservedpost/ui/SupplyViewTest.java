package vn.nguontre.reservedpost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.major.StudyField;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.SupplyAndNeed;
import vn.nguontre.reservedpost.SupplyCell;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(PostScenes.class)
class SupplyViewTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PostInterest interest;

    @Autowired
    private SupplyAndNeed supply;

    @Autowired
    private PostScenes scenes;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void peopleAndPlacesStandSideBySideAndSmallGroupsAreNotCounted() {
        int year = scenes.freshYear();
        for (int i = 0; i < 4; i++) {
            studying("Thú y", year);
        }
        scenes.openPost(year, 2);
        browserless.open(PostNavigation.SUPPLY);
        String words = LocatorJ._get(SupplyBars.class).getElement().getAttribute("aria-label");
        assertThat(words)
                .contains("Thú y · " + year + ": người tốt nghiệp dưới 5, suất còn trong sổ 0")
                .contains("Pháp luật · " + year + ": người tốt nghiệp 0, suất còn trong sổ 2");
        UUID fifth = studying("Thú y", year);
        scenes.committee();
        assertThat(cell(StudyField.VETERINARY, year).people()).isEqualTo(5);
        people.takeBack(fifth, ConsentPurpose.POSTS);
        assertThat(cell(StudyField.VETERINARY, year).hasFewPeople()).isTrue();
    }

    @Test
    void onlyTheCommitteeSeesItAndOnlyForItsOwnPeople() {
        int year = scenes.freshYear();
        UUID student = studying("Kiến trúc", year);
        scenes.foreignCommittee();
        assertThat(supply.table().lines().stream().flatMap(l -> l.cells().stream()))
                .allSatisfy(c -> assertThat(c.people()).isZero());
        Runnable[] others = {
            () -> accounts.actAs(Role.WARD, "DU-CAI-LAY"),
            () -> accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK"),
            () -> accounts.actAs(Role.YOUTH_UNION, "DT-DBK"),
            () -> accounts.actAsStudent(student)
        };
        for (Runnable other : others) {
            other.run();
            assertThatThrownBy(() -> supply.table()).isInstanceOf(AccessDeniedException.class);
            browserless.open(PostNavigation.SUPPLY);
            assertThat(Browserless.page()).doesNotContain("Lĩnh vực đào tạo");
        }
    }

    private UUID studying(String major, int year) {
        UUID id = people.at("THPT-DBK", "Lê Thị Sắp Ra Trường", PersonStage.AWAY);
        accounts.actAsStudent(id);
        interest.stateStudy(new StudyDraft(
                "Đại học Cần Thơ",
                major,
                null,
                DegreeLevel.BACHELOR,
                null,
                LocalDate.of(year - 4, 9, 5),
                LocalDate.of(year, 6, 30),
                false));
        return id;
    }

    private SupplyCell cell(StudyField field, int year) {
        return supply.table().lines().stream()
                .flatMap(l -> l.cells().stream())
                .filter(c -> c.field() == field && c.year() == year)
                .findFirst()
                .orElseThrow();
    }
}
