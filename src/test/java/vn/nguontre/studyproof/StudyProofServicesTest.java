package vn.nguontre.studyproof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.people.StudyDraft;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class StudyProofServicesTest {
    private static final byte[] PDF = "%PDF-1.7 bằng tốt nghiệp".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private OwnStudyProof own;

    @Autowired
    private StudyProofDesk desk;

    @Autowired
    private StudyProofs proofs;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void end() {
        accounts.nobody();
    }

    @Test
    void theKindIsToldByTheContentNotByTheName() {
        assertThat(ProofKind.of(PDF)).contains(ProofKind.PDF);
        assertThat(ProofKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}))
                .contains(ProofKind.JPEG);
        assertThat(ProofKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0}))
                .contains(ProofKind.PNG);
        for (String other : List.of("", "%PDF", "<html>%PDF-1.7", "MZ\u0090", "PK\u0003\u0004")) {
            assertThat(ProofKind.of(other.getBytes(StandardCharsets.ISO_8859_1)))
                    .isEmpty();
        }
    }

    @Test
    void aProofIsHandedInVerifiedAndKnownToTheCommittee() {
        UUID person = handedIn();
        committee();
        assertThat(proofs.verified(List.of(person))).isEmpty();
        branch();
        assertThat(desk.waiting()).contains(person);
        assertThat(desk.file(person).content()).isEqualTo(PDF);
        desk.verify(person, desk.of(person).orElseThrow().version());
        assertThat(desk.waiting()).doesNotContain(person);
        assertRefused("studyproof.already-checked", () -> desk.giveBack(person, version(person), "Mờ"));
        committee();
        assertThat(proofs.verified(List.of(person))).containsExactly(person);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-TAN-PHU");
        assertThat(proofs.verified(List.of(person))).isEmpty();
    }

    @Test
    void itIsGivenBackWithAReasonAndHandedInAnew() {
        UUID person = handedIn();
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        int seen = version(person);
        assertRefused("shared.reason-required", () -> desk.giveBack(person, seen, " "));
        desk.giveBack(person, seen, "Ảnh mờ, không đọc được tên ngành");
        assertRefused("shared.changed-meanwhile", () -> desk.verify(person, seen));
        accounts.actAsStudent(person);
        assertThat(own.own()).get().extracting(ProofRow::status).isEqualTo(ProofStatus.RETURNED);
        assertThat(own.own()).get().extracting(ProofRow::reason).isEqualTo("Ảnh mờ, không đọc được tên ngành");
        own.handIn(PDF);
        assertThat(own.own()).get().extracting(ProofRow::status).isEqualTo(ProofStatus.WAITING);
    }

    @Test
    void aCheckHoldsOnlyForTheStudyAsItWasStated() {
        UUID person = handedIn();
        branch();
        desk.verify(person, version(person));
        accounts.actAsStudent(person);
        upkeep.stateStudy(person, study("luật"));
        assertThat(own.own()).get().extracting(ProofRow::outdated).isEqualTo(true);
        committee();
        assertThat(proofs.verified(List.of(person))).isEmpty();
        accounts.actAsStudent(person);
        own.handIn(PDF);
        upkeep.stateStudy(person, study("Kế toán"));
        branch();
        assertThat(desk.waiting()).doesNotContain(person);
        assertRefused("studyproof.study-changed", () -> desk.verify(person, version(person)));
    }

    @Test
    void whatCannotBeAProofIsRefused() {
        UUID person = studying();
        assertRefused("studyproof.wrong-kind", () -> own.handIn("MZ…".getBytes(StandardCharsets.UTF_8)));
        byte[] large = Arrays.copyOf(PDF, StudyProof.MOST_BYTES + 1);
        assertRefused("studyproof.too-large", () -> own.handIn(large));
        own.handIn(Arrays.copyOf(PDF, StudyProof.MOST_BYTES));
        people.takeBack(person, ConsentPurpose.POSTS);
        assertRefused("consent.missing.POSTS", () -> own.handIn(PDF));
        accounts.actAsStudent(people.at("THPT-DBK", "Lê Thị Chưa Ghi", PersonStage.AWAY));
        assertRefused("studyproof.study-first", () -> own.handIn(PDF));
    }

    @Test
    void foreignScopeAndOtherRolesDoNotReachIt() {
        UUID person = handedIn();
        int version = own.own().orElseThrow().version();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-TK");
        assertThat(desk.of(person)).isEmpty();
        assertThat(desk.waiting()).doesNotContain(person);
        assertRefused("shared.not-found", () -> desk.file(person));
        assertRefused("shared.not-found", () -> desk.verify(person, version));
        accounts.actAs(Role.WARD, "DU-TAN-PHU");
        assertRefused("shared.not-found", () -> desk.giveBack(person, version, "Mờ"));
        committee();
        assertDenied(() -> desk.file(person));
        assertDenied(() -> own.own());
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertDenied(() -> desk.of(person));
        assertDenied(() -> proofs.verified(List.of(person)));
        accounts.actAsStudent(person);
        assertDenied(() -> desk.verify(person, version));
    }

    @Test
    void theFileGoesWithThePerson() {
        UUID person = handedIn();
        branch();
        assertThat(desk.of(person)).isPresent();
        erasure.erase(person);
        assertThat(desk.of(person)).isEmpty();
    }

    private UUID handedIn() {
        UUID person = studying();
        own.handIn(PDF);
        return person;
    }

    private UUID studying() {
        UUID id = people.at("THPT-DBK", "Lê Thị Minh Chứng", PersonStage.AWAY);
        accounts.actAsStudent(id);
        upkeep.stateStudy(id, study("Luật"));
        return id;
    }

    private static StudyDraft study(String major) {
        return new StudyDraft(
                "Đại học Cần Thơ",
                major,
                null,
                DegreeLevel.BACHELOR,
                DegreeGrade.GOOD,
                LocalDate.of(2024, 9, 5),
                LocalDate.of(2028, 6, 30),
                false);
    }

    private int version(UUID person) {
        return desk.of(person).orElseThrow().version();
    }

    private void branch() {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
    }

    private void committee() {
        accounts.actAs(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY");
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    private static void assertDenied(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }
}
