package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.nominationlist.CellChange;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.ListReader;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(Nominations.class)
class ListUploadServiceTest {
    @Autowired
    private ListUploadService upload;

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
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        "doc-binh-kieu-clean.xlsx, THPT-DBK, 24, 0",
        "le-van-pham-split-names.csv, THPT-LVP, 18, 0",
        "tu-kiet-messy.xlsx, THPT-TK, 28, 4",
        "tu-kiet-tcvn3.xls, THPT-TK, 12, 0"
    })
    void theSampleListsComeInAsAWholeAndOnlyOnce(String file, String school, int ready, int problems) {
        var preview = upload.check(nominations.school(school), file, Nominations.sample(file));
        assertThat(preview.rows()).hasSize(ready);
        assertThat(preview.problems()).hasSize(problems);
        assertThat(nominees()).isZero();

        UploadResult result =
                upload.confirm(Nominations.withoutProblems(upload, preview).draft());
        int taken = preview.taken();
        assertThat(preview.rows())
                .filteredOn(r -> !r.isTaken())
                .as("two of the invented lists give the same number to two people")
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(r -> r.fate() == Fate.NUMBER_OF_ANOTHER);
        assertThat(result.nominated()).isEqualTo(taken);
        assertThat(nominees()).isEqualTo(taken);

        var again = upload.check(nominations.school(school), file, Nominations.sample(file));
        assertThat(again.sentBefore()).isNotNull();
        assertThat(again.rows())
                .filteredOn(r -> r.fate() == Fate.ALREADY_NOMINATED)
                .hasSize(taken);
        assertThat(again.mayBeConfirmed()).isFalse();
        UploadResult second =
                upload.confirm(Nominations.withoutProblems(upload, again).draft());
        assertThat(second).isEqualTo(new UploadResult(null, 0, 0, ready));
        assertThat(nominees()).isEqualTo(taken);
        assertThat(lists()).isEqualTo(1);
    }

    @Test
    void nothingIsTakenWhileARowHasAProblem() {
        var preview = upload.check(nominations.school("THPT-TK"), "a.xlsx", Nominations.sample("tu-kiet-messy.xlsx"));
        assertThatThrownBy(() -> upload.confirm(preview.draft())).hasMessage("nomination.problems-left");
        assertThat(nominees() + lists()).isZero();
    }

    @Test
    void aProblemIsPutRightAndTheRowsLeftOutMayComeLater() {
        UUID school = nominations.school("THPT-DBK");
        byte[] file =
                csv("1,Lê Thị Sửa Sai,30/02/2009,Nữ,082309812345,12A1\n2,Lê Thị Đủ Cả,1/3/2009,Nữ,082309812346,12A1\n");
        var preview = upload.check(school, "sua.csv", file);
        assertThat(preview.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.column()).isEqualTo(Field.BIRTH_DATE));
        upload.confirm(Nominations.withoutProblems(upload, preview).draft());
        assertThat(nominees()).isEqualTo(1);

        var later = upload.check(school, "sua.csv", file);
        Problem wrong = later.problems().getFirst();
        var checked = upload.decide(
                later.draft(),
                later.choices().withCells(List.of(new CellChange(wrong.place(), Field.BIRTH_DATE, "28/02/2009"))));
        assertThat(checked.rows())
                .extracting(CheckedRow::fate)
                .containsExactlyInAnyOrder(Fate.NEW, Fate.ALREADY_NOMINATED);
        assertThat(upload.confirm(checked.draft()).created()).isEqualTo(1);
        assertThat(nominees()).isEqualTo(2);
        assertThat(lists()).isEqualTo(1);
    }

    @Test
    void theWardIsProposedFromTheAddressWhereItIsClear() {
        UUID school = nominations.school("THPT-DBK");
        byte[] file = ("STT,Họ và tên,Ngày sinh,Giới tính,Số CCCD,Lớp,Địa chỉ\n"
                        + "1,Ngô Thị Rõ Ràng,1/3/2009,Nữ,082309777001,12A1,\"Ấp 1, xã Long Khánh, TX Cai Lậy\"\n"
                        + "2,Ngô Thị Chưa Rõ,1/3/2009,Nữ,082309777002,12A1,\"Ấp 1, huyện Cai Lậy\"\n"
                        + "3,Ngô Thị Bỏ Trống,1/3/2009,Nữ,082309777003,12A1,\n")
                .getBytes(StandardCharsets.UTF_8);
        var preview = upload.check(school, "dia-chi.csv", file);
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.rows())
                .extracting(
                        r -> r.residence() == null ? "" : r.residence().ward().code())
                .containsExactly("DU-CAI-LAY", "", "");
        upload.confirm(preview.draft());
        assertThat(wardOf("Ngô Thị Rõ Ràng")).isEqualTo("DU-CAI-LAY");
        assertThat(wardOf("Ngô Thị Chưa Rõ")).isEqualTo("none");
    }

    private String wardOf(String name) {
        return jdbc.sql("""
                        select coalesce(w.code, 'none') from person p left join unit w on w.id = p.ward_id
                        where p.full_name = ?""").param(name).query(String.class).single();
    }

    @Test
    void saysWhoIsKnownAlready() {
        people.at("THPT-DBK", "DU-CAI-LAY", "Võ Ngọc Quen Biết", LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        people.at("THPT-DBK", "DU-CAI-LAY", "Võ Ngọc Đã Duyệt", LocalDate.of(2009, 5, 4), PersonStage.ACTIVE);
        UUID elsewhere =
                people.at("THPT-TK", "DU-CAI-LAY", "Võ Ngọc Trường Khác", LocalDate.of(2009, 5, 4), PersonStage.ACTIVE);
        UUID taken =
                people.at("THPT-DBK", "DU-CAI-LAY", "Võ Ngọc Chủ Số", LocalDate.of(2009, 5, 4), PersonStage.NOMINATED);
        var preview = upload.check(
                nominations.school("THPT-DBK"), "b.csv", noNumbers("Võ Ngọc Quen Biết", "Võ Ngọc Đã Duyệt"));
        assertThat(preview.rows()).extracting(CheckedRow::fate).containsExactly(Fate.RECOGNISED, Fate.IN_SCHEME);
        var numbered = upload.check(
                nominations.school("THPT-DBK"),
                "c.csv",
                csv("1,Võ Ngọc Trường Khác,4/5/2009,Nữ,%s,12A1\n2,Võ Ngọc Người Khác,4/5/2009,Nữ,%s,12A1\n"
                        .formatted(number(elsewhere), number(taken))));
        assertThat(numbered.rows())
                .extracting(CheckedRow::fate)
                .containsExactly(Fate.OTHER_SCHOOL, Fate.NUMBER_OF_ANOTHER);
        assertThat(upload.confirm(numbered.draft()).nominated()).isZero();
    }

    @Test
    void twoWhoConfirmTheSameFileAtOnceBringItInOnce() throws Exception {
        var preview = upload.check(nominations.school("THPT-DBK"), "d.csv", Nominations.csv(30));
        Callable<UploadResult> deed = () -> upload.confirm(preview.draft());
        try (var pool = Executors.newFixedThreadPool(4)) {
            var results = pool.invokeAll(Stream.generate(() -> new DelegatingSecurityContextCallable<>(deed))
                    .limit(4)
                    .toList());
            assertThat(results)
                    .filteredOn(r -> r.state() == Future.State.SUCCESS)
                    .singleElement()
                    .satisfies(r -> assertThat(r.get().nominated()).isEqualTo(30));
            assertThat(results)
                    .filteredOn(r -> r.state() == Future.State.FAILED)
                    .allSatisfy(r -> assertThat(r.exceptionNow()).hasMessage("nomination.draft-gone"));
        }
        assertThat(nominees()).isEqualTo(30);
        assertThat(lists()).isEqualTo(1);
    }

    @Test
    void theTemplateIsReadBackWithItsClasses() throws IOException {
        byte[] template = upload.template(nominations.school("THPT-LVP"));
        assertThat(upload.check(nominations.school("THPT-LVP"), "mau.xlsx", template)
                        .rawRows())
                .as("the example is skipped")
                .isEmpty();
        assertThat(ListReader.read("mau.xlsx", template, LocalDate.of(2026, 11, 23))
                        .columns())
                .isNotEmpty();
    }

    @Test
    void theWardsOfTheTemplateAreUnderstood() throws IOException {
        List<String> wards;
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(upload.template(nominations.school("THPT-DBK"))))) {
            wards = book.findSheet("Phường xã").orElseThrow().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(0))
                    .filter(ward -> !ward.isEmpty())
                    .toList();
        }
        List<String> today =
                List.of("phường Mỹ Phước Tây", "phường Thanh Hòa", "phường Cai Lậy", "phường Nhị Quý", "xã Tân Phú");
        assertThat(wards).containsAll(today);
        var text = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính,Lớp,\"Phường, xã thường trú\"\n");
        for (int i = 0; i < today.size(); i++) {
            text.append("%d,Lê Thị Xã%c,1/3/2009,Nữ,12A1,%s%n".formatted(i + 1, 'a' + i, today.get(i)));
        }
        var preview = upload.check(
                nominations.school("THPT-DBK"), "phuong-xa.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(preview.rows())
                .extracting(
                        r -> r.residence() == null ? "" : r.residence().ward().code())
                .containsExactly("DU-MY-PHUOC-TAY", "DU-THANH-HOA", "DU-CAI-LAY", "DU-NHI-QUY", "DU-TAN-PHU");
        upload.discard(preview.draft());
    }

    @ParameterizedTest
    @CsvSource({"anh.xlsx, UNKNOWN_FORMAT", "rong.csv, EMPTY", "van-ban.csv, NO_HEADER"})
    void anUnreadableFileGetsOneSentence(String file, String reason) {
        byte[] content = switch (reason) {
            case "EMPTY" -> new byte[0];
            case "NO_HEADER" -> "xin chào\nđây không phải danh sách\n".getBytes(StandardCharsets.UTF_8);
            default -> new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        };
        assertThatThrownBy(() -> upload.check(nominations.school("THPT-DBK"), file, content))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("nomination.unreadable." + reason);
    }

    @Test
    void noListOutsideTheDaysOfTheRound() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.close(round);
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        assertThatThrownBy(() -> upload.check(nominations.school("THPT-DBK"), "e.csv", Nominations.csv(1)))
                .hasMessage("nomination.no-round");
    }

    @Test
    void aSchoolUnionSendsOnlyForItsOwnSchool() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        assertThat(upload.schools())
                .singleElement()
                .satisfies(u -> assertThat(u.code()).isEqualTo("THPT-DBK"));
        UUID foreign = nominations.school("THPT-TK");
        assertThatThrownBy(() -> upload.check(foreign, "f.csv", Nominations.csv(1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> upload.template(foreign)).isInstanceOf(AccessDeniedException.class);
        var own = upload.check(nominations.school("THPT-DBK"), "f.csv", Nominations.csv(1));
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        assertThat(upload.drafts()).noneMatch(d -> d.id().equals(own.draft().id()));
        assertThatThrownBy(() -> upload.open(own.draft().id())).hasMessage("nomination.draft-gone");
        assertThatThrownBy(() -> upload.decide(own.draft(), ListChoices.NONE)).hasMessage("nomination.draft-gone");
        assertThatThrownBy(() -> upload.confirm(own.draft())).hasMessage("nomination.draft-gone");
        assertThatThrownBy(() -> upload.discard(own.draft())).hasMessage("nomination.draft-gone");
    }

    @Test
    void onlyTheUnionSendsLists() {
        var preview = upload.check(nominations.school("THPT-DBK"), "g.csv", Nominations.csv(1));
        for (Role role : List.of(Role.TOWN_COMMITTEE, Role.SCHOOL_BRANCH, Role.WARD, Role.ADMINISTRATOR)) {
            accounts.actAs(role, role == Role.SCHOOL_BRANCH ? "CB-DBK" : "DU-CAI-LAY");
            assertThatThrownBy(() -> upload.confirm(preview.draft()))
                    .as(role.name())
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private int nominees() {
        return jdbc.sql("select count(*) from nominee where round_id = ?")
                .param(round.toString())
                .query(Integer.class)
                .single();
    }

    private int lists() {
        return jdbc.sql("select count(*) from nomination_list where round_id = ?")
                .param(round.toString())
                .query(Integer.class)
                .single();
    }

    private String number(UUID personId) {
        return jdbc.sql("select citizen_number from person where id = ?")
                .param(personId.toString())
                .query(String.class)
                .single();
    }

    private static byte[] csv(String lines) {
        return ("STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp\n" + lines)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noNumbers(String... names) {
        var text = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính,Lớp\n");
        for (String name : names) {
            text.append("1,").append(name).append(",4/5/2009,Nữ,12A1\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
