package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** What was sent is kept, and can be undone until somebody has acted on one of the people. */
@PortalTest
@Import(Nominations.class)
class ListHistoryServiceTest {
    private static final Map<Role, String> UNITS = Map.of(Role.YOUTH_UNION, "DT-DBK", Role.SCHOOL_BRANCH, "CB-DBK");

    @Autowired
    private ListHistoryService history;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private ImportHistory imported;

    @Autowired
    private RoundService rounds;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private JdbcClient jdbc;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        round = nominations.freshRound();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void theOriginalFileIsKeptAsItWasSent() {
        byte[] file = Nominations.csv(2);
        UUID list = send("goc.csv", file);
        assertThat(history.original(list).content()).isEqualTo(file);
        assertThat(history.original(list).fileName()).isEqualTo("goc.csv");
        assertThat(directory.lists(round))
                .singleElement()
                .satisfies(l -> assertThat(l.checksum()).hasSize(64));
    }

    @Test
    void aListTakenBackLeavesNobodyAndMayComeAgain() {
        UUID known = people.at(
                "THPT-DBK", "DU-CAI-LAY", "Cao Thị Thu Hồi", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        byte[] file = ("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n1,Cao Thị Thu Hồi,4/5/2009,Nữ,12A1\n"
                        + "2,Cao Thị Thu Hồi Mới,4/6/2009,Nữ,12A1\n")
                .getBytes(StandardCharsets.UTF_8);
        UUID list = send("thu-hoi.csv", file);
        assertThat(stage(known)).isEqualTo("NOMINATED");

        history.takeBack(list);
        assertThat(stage(known)).isEqualTo("NOT_PURSUED");
        assertThat(named("Cao Thị Thu Hồi Mới")).isZero();
        assertThat(nominations.rows(list)).isEmpty();
        assertThat(directory.lists(round)).singleElement().satisfies(l -> {
            assertThat(l.takenBack()).isNotNull();
            assertThat(l.mayBeTakenBack()).isFalse();
        });
        assertThatThrownBy(() -> history.takeBack(list)).hasMessage("nomination.take-back.done");

        UUID again = send("thu-hoi.csv", file);
        assertThat(again).isNotEqualTo(list);
        assertThat(nominations.rows(again)).hasSize(2);
    }

    @Test
    void theAdministratorReadsWhatWasImportedAndNobodyOfIt() {
        int before = imports();
        byte[] file = Nominations.csv(2);
        var union = accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        UUID list = send("lich-su.csv", file);
        history.takeBack(list);
        UUID again = send("lich-su.csv", file);
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        assertThat(imported.count()).isEqualTo(before + 2);
        assertThat(imports(again)).singleElement().satisfies(standing -> {
            assertThat(standing.takenBack()).isNull();
            assertThat(standing.actorName()).isEqualTo(union.name());
            assertThat(standing.unitName()).isEqualTo(union.unitName());
            assertThat(standing.fileName()).isEqualTo("lich-su.csv");
            assertThat(standing.checksum()).isEqualTo(Checksum.of(file));
            assertThat(standing.people()).isEqualTo(2);
        });
        assertThat(imports(list))
                .singleElement()
                .satisfies(undone -> assertThat(undone.takenBack()).isNotNull());
        assertThat(imported.page(1, 1)).isEqualTo(imported.page(0, 2).subList(1, 2));
        assertThatThrownBy(() -> history.original(again)).isInstanceOf(AccessDeniedException.class);
        for (Role role : List.of(Role.YOUTH_UNION, Role.TOWN_COMMITTEE, Role.SCHOOL_BRANCH, Role.WARD)) {
            accounts.actAs(role, UNITS.getOrDefault(role, "DU-CAI-LAY"));
            assertThatThrownBy(() -> imported.page(0, 10)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(imported::count).isInstanceOf(AccessDeniedException.class);
        }
    }

    private List<ImportRow> imports(UUID id) {
        return imported.page(0, 1_000).stream()
                .filter(row -> row.id().equals(id))
                .toList();
    }

    private int imports() {
        return jdbc.sql("select count(*) from nomination_list")
                .query(Integer.class)
                .single();
    }

    @Test
    void nothingIsTakenBackOnceOneWasSubmitted() {
        UUID list = send("da-gui.csv", Nominations.csv(3));
        List<NomineeRow> rows = nominations.rows(list);
        rows.forEach(r -> people.agree(r.personId()));
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        submission.submit(List.of(rows.getFirst().ref()));
        assertThatThrownBy(() -> history.takeBack(list)).hasMessage("nomination.take-back.acted");
        assertThat(nominations.rows(list)).hasSize(3);
    }

    @Test
    void nothingIsTakenBackOnceSomethingWasNotedAboutANewPerson() {
        UUID list = send("da-hoi.csv", Nominations.csv(3));
        people.agree(nominations.rows(list).getFirst().personId());
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> history.takeBack(list)).hasMessage("nomination.take-back.noted");
        assertThat(nominations.rows(list)).as("all or nothing").hasSize(3);
    }

    @Test
    void nothingIsTakenBackAfterTheRound() {
        UUID list = send("het-dot.csv", Nominations.csv(1));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.close(round);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThatThrownBy(() -> history.takeBack(list)).hasMessage("nomination.round-closed");
    }

    @Test
    void anotherSchoolsUnionSeesNeitherFileNorList() {
        UUID list = send("rieng.csv", Nominations.csv(1));
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        assertThatThrownBy(() -> history.original(list)).hasMessage("shared.not-found");
        assertThatThrownBy(() -> history.takeBack(list)).hasMessage("shared.not-found");
    }

    @Test
    void onlyTheUnionHasAHistoryOfLists() {
        UUID list = send("chi-doan.csv", Nominations.csv(1));
        for (Role role : List.of(Role.TOWN_COMMITTEE, Role.SCHOOL_BRANCH, Role.WARD, Role.ADMINISTRATOR)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DU-CAI-LAY");
            assertThatThrownBy(() -> history.original(list)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> history.takeBack(list)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private UUID send(String name, byte[] file) {
        var preview = upload.check(nominations.school("THPT-DBK"), name, file);
        return Objects.requireNonNull(upload.confirm(preview.draft()).listId());
    }

    private String stage(UUID personId) {
        return jdbc.sql("select stage from person where id = ?")
                .param(personId.toString())
                .query(String.class)
                .single();
    }

    private int named(String name) {
        return jdbc.sql("select count(*) from person where full_name = ?")
                .param(name)
                .query(Integer.class)
                .single();
    }
}
