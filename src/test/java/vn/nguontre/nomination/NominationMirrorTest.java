package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.nomination.MirrorCount.State;
import vn.nguontre.nomination.MirrorTable.Kind;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(Nominations.class)
class NominationMirrorTest {
    @Autowired
    private NominationMirror mirrors;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private YoungPeople people;

    @Autowired
    private Accounts accounts;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        round = nominations.freshRound();
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void theBranchReadsItsClassesInTotalsThatAgree() {
        nominations.submitted("THPT-DBK", 9);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        Mirror mirror = mirrors.of(null).orElseThrow();
        assertThat(mirror.round().id()).isEqualTo(round);
        assertThat(mirror.total().nominees().people()).isEqualTo(9);
        assertThat(mirror.tables()).extracting(MirrorTable::kind).containsExactly(Kind.CLASS, Kind.SEX, Kind.WARD);
        assertThat(mirror.tables()).allSatisfy(table -> {
            assertThat(table.total().nominees().people()).isEqualTo(9);
            assertThat(table.rows()).allSatisfy(NominationMirrorTest::nothingSmallIsShown);
        });
    }

    private static void nothingSmallIsShown(MirrorRow row) {
        for (MirrorCount count : List.of(row.nominees(), row.pupils())) {
            assertThat(count.people() == null || count.people() >= 5).isTrue();
        }
    }

    @Test
    void whatTheUnionHasNotSentOnlyTheUnionCounts() {
        nominations.listed("THPT-DBK", 7);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(mirrors.of(round).orElseThrow().total().nominees().people()).isEqualTo(7);
        for (Role role : List.of(Role.SCHOOL_BRANCH, Role.TOWN_COMMITTEE)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DU-CAI-LAY");
            Mirror mirror = mirrors.of(round).orElseThrow();
            assertThat(mirror.total().nominees().state()).isEqualTo(State.SMALL);
            assertThat(mirror.tables()).isEmpty();
        }
    }

    @Test
    void peopleOfAnotherSchoolAreNotCounted() {
        nominations.submitted("THPT-DBK", 8);
        nominations.submitted("THPT-TK", 6);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThat(mirrors.of(round).orElseThrow().total().nominees().people()).isEqualTo(6);
        accounts.actAs(Role.YOUTH_UNION, "DT-LVP");
        assertThat(mirrors.of(round).orElseThrow().total().nominees().state()).isEqualTo(State.SMALL);
    }

    @Test
    void theCommitteeReadsSchoolsAndOpensOnlyThoseWhoseTotalIsShown() {
        nominations.submitted("THPT-DBK", 12);
        nominations.submitted("THPT-TK", 10);
        nominations.submitted("THPT-LVP", 3);
        IntStream.range(0, 6)
                .forEach(i -> people.silent(
                        "THPT-TK", "DU-CAI-LAY", "Lê Thị Không Tên", LocalDate.of(2009, 3, 18), PersonStage.NOMINATED));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        Mirror mirror = mirrors.of(round).orElseThrow();
        assertThat(mirror.total().nominees().people()).isEqualTo(25);
        MirrorTable schools = mirror.tables().getFirst();
        assertThat(schools.kind()).isEqualTo(Kind.SCHOOL);
        List<String> open = schools.rows().stream()
                .filter(MirrorRow::isShown)
                .map(MirrorRow::name)
                .toList();
        assertThat(schools.rows())
                .extracting(row -> row.nominees().state())
                .contains(State.SMALL, State.WITHHELD, State.SHOWN);
        assertThat(mirror.tables().stream()
                        .filter(table -> table.kind() == Kind.CLASS)
                        .map(MirrorTable::school))
                .containsExactlyElementsOf(open);
    }

    @Test
    void aRoundThatIsOverIsStillReadAndAnUnknownOneIsNot() {
        nominations.submitted("THPT-DBK", 5);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.close(round);
        assertThat(mirrors.of(round).orElseThrow().total().nominees().people()).isEqualTo(5);
        assertThat(mirrors.of(null)).isPresent();
        assertThat(mirrors.of(UUID.randomUUID())).isEmpty();
    }

    @Test
    void othersReadNoMirror() {
        for (Role role : List.of(Role.WARD, Role.ADMINISTRATOR, Role.STUDENT)) {
            if (role == Role.STUDENT) {
                accounts.actAsStudent(student());
            } else {
                accounts.actAs(role, "DU-CAI-LAY");
            }
            assertThatThrownBy(() -> mirrors.of(round)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID student() {
        return nominations.submitted("THPT-DBK", 1).getFirst().personId();
    }
}
