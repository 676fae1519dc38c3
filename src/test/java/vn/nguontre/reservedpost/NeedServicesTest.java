package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(PostScenes.class)
class NeedServicesTest {
    @Autowired
    private NeedProposing proposing;

    @Autowired
    private NeedDesk desk;

    @Autowired
    private PostLedger ledger;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private PostScenes scenes;

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void aWardProposesAndSeesWhereItStands() {
        UUID id = proposed("Chuyên viên tư pháp");
        NeedRow row = own(id);
        assertThat(row.majors()).isEqualTo("7380101 Luật; 7380107 Luật kinh tế");
        assertThat(row.unitName()).isEqualTo("P. Cai Lậy");
        assertThat(row.isOpen()).isTrue();
        scenes.committee();
        desk.refuse(id, row.version(), "Đã đủ biên chế năm nay");
        ward("DU-CAI-LAY");
        assertThat(own(id).status()).isEqualTo(NeedStatus.REFUSED);
        assertThat(own(id).remark()).isEqualTo("Đã đủ biên chế năm nay");
        assertRefused("reservedpost.need.decided.REFUSED", () -> proposing.withdraw(id, own(id).version()));
    }

    @Test
    void whatIsMissingIsNamed() {
        ward("DU-CAI-LAY");
        assertRefused(
                "reservedpost.need.why-required", () -> proposing.propose(draft("Tư pháp", 2027, 1, " ", "Luật")));
        assertRefused("reservedpost.majors-required", () -> proposing.propose(draft("Tư pháp", 2027, 1, "Thiếu", " ")));
        assertRefused("major.code-required", () -> proposing.propose(draft("Tư pháp", 2027, 1, "Thiếu", "Ngành lạ")));
        assertRefused(
                "reservedpost.need.year-out-of-range",
                () -> proposing.propose(draft("Tư pháp", 2025, 1, "Thiếu", "Luật")));
        assertRefused(
                "reservedpost.places-out-of-range",
                () -> proposing.propose(draft("Tư pháp", 2027, 10, "Thiếu", "Luật")));
        assertRefused("reservedpost.title-required", () -> proposing.propose(draft(" ", 2027, 1, "Thiếu", "Luật")));
    }

    @Test
    void anAcceptedNeedBecomesOnePostTiedToIt() {
        UUID id = proposed("Công chức địa chính");
        assertRefused("reservedpost.need.not-accepted", () -> {
            scenes.committee();
            desk.post(id);
        });
        desk.accept(id, task(id).version(), "Phù hợp kế hoạch biên chế");
        assertThat(task(id).waitsForPost()).isTrue();
        PostDraft filled = desk.post(id);
        assertThat(filled.majors()).containsExactly("7380101 Luật", "7380107 Luật kinh tế");
        assertRefused("reservedpost.legal-basis-required", () -> desk.enterPost(id, filled));
        UUID post = desk.enterPost(id, withBasis(filled));
        assertThat(ledger.row(post).title()).isEqualTo("Công chức địa chính");
        assertThat(task(id).postId()).isEqualTo(post);
        assertRefused("reservedpost.need.has-post", () -> desk.enterPost(id, withBasis(filled)));
        assertRefused("reservedpost.need.has-post", () -> desk.post(id));
    }

    @Test
    void nothingIsDecidedTwice() {
        UUID id = proposed("Chuyên viên văn phòng");
        scenes.committee();
        int seen = task(id).version();
        assertRefused("shared.reason-required", () -> desk.accept(id, seen, " "));
        desk.accept(id, seen, "Đồng ý");
        assertRefused("shared.changed-meanwhile", () -> desk.refuse(id, seen, "Không cần"));
        assertRefused("reservedpost.need.decided.ACCEPTED", () -> desk.refuse(id, task(id).version(), "Không cần"));
        ward("DU-CAI-LAY");
        assertRefused("shared.changed-meanwhile", () -> proposing.withdraw(id, seen));
    }

    @Test
    void aWithdrawnNeedIsNotDecided() {
        UUID id = proposed("Chuyên viên văn hóa");
        proposing.withdraw(id, own(id).version());
        assertThat(own(id).status()).isEqualTo(NeedStatus.WITHDRAWN);
        scenes.committee();
        assertRefused("reservedpost.need.decided.WITHDRAWN", () -> desk.accept(id, task(id).version(), "Đồng ý"));
    }

    @Test
    void eachWardSeesItsOwnAndEachCommitteeThoseOfItsWards() {
        UUID id = proposed("Chuyên viên của Cai Lậy");
        int version = own(id).version();
        ward("DU-TAN-PHU");
        assertThat(proposing.own()).extracting(NeedRow::id).doesNotContain(id);
        assertRefused("shared.not-found", () -> proposing.withdraw(id, version));
        scenes.foreignCommittee();
        assertThat(desk.all()).extracting(NeedRow::id).doesNotContain(id);
        assertRefused("shared.not-found", () -> desk.accept(id, version, "Đồng ý"));
        assertRefused("shared.not-found", () -> desk.refuse(id, version, "Không"));
        assertRefused("shared.not-found", () -> desk.post(id));
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(desk.all()).extracting(NeedRow::id).contains(id);
    }

    @Test
    void branchUnionStudentAndAdministratorAreDenied() {
        UUID student = people.at("THPT-DBK", "Lê Thị Không Phận Sự", PersonStage.AWAY);
        Runnable[] others = {
            () -> accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK"),
            () -> accounts.actAs(Role.YOUTH_UNION, "DT-DBK"),
            () -> accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP"),
            () -> accounts.actAsStudent(student)
        };
        for (Runnable other : others) {
            other.run();
            assertDenied(() -> proposing.own());
            assertDenied(() -> proposing.propose(draft("Tư pháp", 2027, 1, "Thiếu", "Luật")));
            assertDenied(() -> desk.all());
            assertDenied(() -> desk.accept(UUID.randomUUID(), 0, "Đồng ý"));
        }
        ward("DU-CAI-LAY");
        assertDenied(() -> desk.open());
        scenes.committee();
        assertDenied(() -> proposing.propose(draft("Tư pháp", 2027, 1, "Thiếu", "Luật")));
    }

    private UUID proposed(String title) {
        ward("DU-CAI-LAY");
        return proposing.propose(draft(title, 2027, 1, "Người đang làm nghỉ hưu năm 2027", "Luật"));
    }

    private static NeedDraft draft(String title, int year, int places, String why, String major) {
        return new NeedDraft(
                year,
                "UBND phường Cai Lậy",
                title,
                List.of(major, major.equals("Luật") ? "7380107 Luật kinh tế" : ""),
                DegreeLevel.BACHELOR,
                places,
                why);
    }

    private static PostDraft withBasis(PostDraft d) {
        return new PostDraft(
                d.year(),
                d.agency(),
                d.title(),
                d.majors(),
                d.degreeLevel(),
                d.places(),
                PostScenes.plan("Kế hoạch số 12-KH/TU"));
    }

    private void ward(String code) {
        accounts.actAs(Role.WARD, code);
    }

    private NeedRow own(UUID id) {
        return proposing.own().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private NeedRow task(UUID id) {
        return desk.all().stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
    }
}
