package vn.nguontre.nomination.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeDirectory;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.nomination.NomineeStatus;
import vn.nguontre.nomination.RoundService;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.NameList;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
@Import(Nominations.class)
class NominationViewsTest {
    @Autowired
    private Browserless browserless;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private RoundService rounds;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private YoungPeople young;

    @Autowired
    private NominationPanel panel;

    @Autowired
    private NomineeFile file;

    @Autowired
    private MirrorFile mirror;

    @Autowired
    private NominationHomeCards cards;

    @Autowired
    private RoundHomeCards roundCards;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private Accounts accounts;

    private UUID round = new UUID(0, 0);

    @BeforeEach
    void openRound() {
        round = nominations.freshRound();
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theUnionPutsARowRightOnThePageConfirmsAndSends() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.UPLOAD);
        String list = new String(Nominations.csv(2), StandardCharsets.UTF_8)
                + "3,Lê Thị Màn Hình,30/02/2009,Nữ,082309854321,12A1,Tốt\n4,Lê Thị Bỏ Ra,,Nữ,082309854322,12A1,Tốt\n";
        _get(FileStep.class).received("man-hinh.csv", list.getBytes(StandardCharsets.UTF_8));
        assertThat(_find(ProblemCell.class)).hasSize(2);
        assertThat(Browserless.page()).contains("không phải là ngày có thật").contains("Dòng 4");
        assertThat(button("Xác nhận ghi 2 người").isEnabled()).isFalse();

        TextField date =
                _find(TextField.class, spec -> spec.withLabel("Ngày sinh")).getFirst();
        _setValue(date, "28/02/2009");
        assertThat(Browserless.page()).as("checked at once, in place").contains("Đã sửa xong");
        assertThat(_find(TextField.class, spec -> spec.withLabel("Ngày sinh"))).contains(date);
        _click(_get(Button.class, spec -> spec.withText("Bỏ dòng này")));
        assertThat(_find(ProblemCell.class)).isEmpty();
        assertThat(Browserless.page()).contains("Đã bỏ 1 dòng").contains("Tải 1 dòng đã bỏ");
        _click(button("Xác nhận ghi 3 người"));
        assertThat(Browserless.page()).contains("Đã ghi 3 người");
        _click(button("Gửi 3 người lên chi bộ"));
        assertThat(Browserless.page()).contains("man-hinh.csv").contains("Chờ chi bộ");
        assertThat(directory.count(new NomineeFilter("", round, null, null, NomineeStatus.SUBMITTED)))
                .isEqualTo(3);
    }

    @Test
    void aReadyRowIsPutRightAndCheckedAtOnce() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.UPLOAD);
        _get(FileStep.class).received("san-sang.csv", Nominations.csv(2));
        editFirstRow();
        TextField name = _get(TextField.class, spec -> spec.withLabel("Họ và tên"));
        _setValue(name, "Lê Thị Đã Sửa");
        TextField birth = _get(TextField.class, spec -> spec.withLabel("Ngày sinh"));
        _setValue(birth, "31/02/2009");
        assertThat(birth.isInvalid()).isTrue();
        assertThat(birth.getErrorMessage()).contains("không phải là ngày có thật");
        assertThat(_find(ProblemCell.class)).as("the page behind follows").hasSize(1);
        _click(button("Lấy lại như trong tệp"));
        assertThat(birth.isInvalid()).isFalse();
        assertThat(birth.getValue()).isEqualTo("18/03/2009");
        assertThat(name.getValue()).startsWith("Lê Thử");
        _setValue(name, "Lê Thị Đã Sửa");
        assertThat(Browserless.words(_get(RowDialog.class))).contains("Dòng này sẵn sàng. Khi xác nhận: Tạo hồ sơ mới");
        _click(button("Xong"));
        _assertNoDialogs();
        _click(button("Xác nhận ghi 2 người"));
        assertThat(directory.page(new NomineeFilter("", round, null, null, null), 0, 10))
                .extracting(NomineeRow::fullName)
                .contains("Lê Thị Đã Sửa");
    }

    private static void editFirstRow() {
        _click((Button) GridKt._getCellComponent(_get(ReadyGrid.class), 0, ReadyGrid.EDIT));
    }

    @Test
    void twinsStandSideBySideAndTheSenderSaysWhoItIs() {
        for (String name : List.of("Mạc Thị Bích Hường", "Mạc Thị Bích Hương")) {
            young.at("THPT-DBK", "DU-CAI-LAY", name, LocalDate.of(2009, 5, 4), PersonStage.NOT_PURSUED);
        }
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.UPLOAD);
        _get(FileStep.class)
                .received(
                        "sinh-doi.csv",
                        "STT,Ho va ten,Ngay sinh,Gioi tinh,Lop\n1,Mac Thi Bich Huong,4/5/2009,Nu,12A1\n"
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(Browserless.page())
                .contains("anh em sinh đôi")
                .contains("Hồ sơ 1")
                .contains("Mạc Thị Bích Hường")
                .contains("Hồ sơ 2")
                .contains("Mạc Thị Bích Hương");
        assertThat(button("Xác nhận ghi 0 người").isEnabled()).isFalse();
        Button second = _find(Button.class).stream()
                .filter(b -> b.getText().endsWith("(Mạc Thị Bích Hương)"))
                .findFirst()
                .orElseThrow();
        _click(second);
        assertThat(Browserless.page()).contains("Đã chọn: cùng một người").doesNotContain("Mạc Thị Bích Hường");
        _click(button("Chọn lại"));
        _click(button("Là người khác"));
        assertThat(Browserless.page()).contains("Một hồ sơ mới được tạo");
        assertThat(button("Xác nhận ghi 1 người").isEnabled()).isTrue();
    }

    @Test
    void whatChangedSinceTheCheckIsShownBeforeAnybodyIsTaken() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        String person = "Lê Thị Giữa Chừng,18/03/2009,Nữ,082309854399,12A1,Tốt\n";
        byte[] list = (new String(Nominations.csv(1), StandardCharsets.UTF_8) + "2," + person)
                .getBytes(StandardCharsets.UTF_8);
        browserless.open(NominationNavigation.UPLOAD);
        _get(FileStep.class).received("giua-chung.csv", list);
        String heading = "STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp,Kết quả học tập\n";
        var other = upload.check(
                nominations.school("THPT-DBK"),
                "phien-khac.csv",
                (heading + "1," + person).getBytes(StandardCharsets.UTF_8));
        upload.confirm(other.draft());

        _click(button("Xác nhận ghi 2 người"));
        assertThat(Browserless.page())
                .contains("chưa ghi ai")
                .contains("Lê Thị Giữa Chừng: Tạo hồ sơ mới → Đã được giới thiệu");
        _click(button("Xác nhận ghi 1 người"));
        assertThat(Browserless.page()).contains("Đã ghi 1 người");
    }

    @Test
    void anUnreadableFileStaysOnThePageWithItsSentence() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.UPLOAD);
        _get(FileStep.class).received("trong.csv", new byte[0]);
        assertThat(Browserless.page()).contains("Tệp này trống");
    }

    @Test
    void theBranchEndorsesSeveralAtOnce() {
        NomineeRow row = nominations.submitted("THPT-LVP", 2).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open(
                NominationNavigation.nominees(new NomineeFilter("", round, null, null, NomineeStatus.SUBMITTED)));
        NomineeGrid grid = _get(NomineeGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(2);
        grid.asMultiSelect().select(GridKt._get(grid, 0), GridKt._get(grid, 1));
        _click(button("Đồng ý (2)"));
        assertThat(Browserless.words(_get(Dialog.class))).contains(row.fullName());
        _click(_find(Button.class, spec -> spec.withText("Đồng ý (2)")).getLast());
        _assertNoDialogs();
        assertThat(GridKt._size(grid)).isZero();
    }

    @Test
    void manyAreNamedOneByOneAndNobodyWithoutConsentIsAmongThem() {
        List<NomineeRow> agreed = nominations.submitted("THPT-LVP", 11);
        UUID silent = nominations.listedSilently("THPT-LVP", 1);
        submission.submitList(silent);
        NomineeRow without = nominations.rows(silent).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open(
                NominationNavigation.nominees(new NomineeFilter("", round, null, null, NomineeStatus.SUBMITTED)));
        NomineeGrid grid = _get(NomineeGrid.class);
        IntStream.range(0, GridKt._size(grid)).forEach(i -> grid.asMultiSelect().select(GridKt._get(grid, i)));
        _click(button("Đồng ý (11)"));
        assertThat(Browserless.words(_get(Dialog.class)))
                .contains(agreed.stream().map(NomineeRow::fullName).toList())
                .doesNotContain(without.fullName());
        browserless.open(NominationNavigation.desk(without.id()));
        assertThat(_find(Button.class, spec -> spec.withText("Đồng ý"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Trả lại"))).hasSize(1);
    }

    @Test
    void theBranchReturnsOneWithAReasonFromItsPage() {
        NomineeRow row = nominations.submitted("THPT-LVP", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open(NominationNavigation.nominee(row.id(), NomineeFilter.NONE));
        _click(button("Trả lại"));
        _setValue(_get(TextArea.class), "Thiếu biên bản");
        _click(button("Trả lại 1 người để bổ sung"));
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Thiếu biên bản").contains("Trả lại bổ sung");
        assertThat(_find(Button.class, spec -> spec.withText("Trả lại"))).isEmpty();
    }

    @Test
    void theDeskGoesOnToTheNextByItself() {
        List<NomineeRow> rows = nominations.submitted("THPT-LVP", 3);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open(NominationNavigation.desk(rows.getLast().id()));
        assertThat(Browserless.page())
                .contains(rows.getLast().fullName())
                .contains("mới gửi hôm nay")
                .contains("Người thứ");
        _click(button("Đồng ý"));
        _click(button("Đồng ý (1)"));
        _assertNoDialogs();
        assertThat(directory.waiting())
                .extracting(NomineeRow::id)
                .doesNotContain(rows.getLast().id());
        assertThat(Browserless.page())
                .as("another one is shown")
                .contains("Người thứ")
                .contains("Trả lại");
    }

    @Test
    void whoIsTiedSeesNoButtonsOnTheDesk() {
        NomineeRow row = nominations.submitted("THPT-LVP", 1).getFirst();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open(NominationNavigation.desk(row.id()));
        _click(button("Báo có quan hệ, không tham gia"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Nói rõ quan hệ")), "Cháu ruột");
        _click(_find(Button.class, spec -> spec.withText("Báo có quan hệ, không tham gia"))
                .getLast());
        browserless.open(NominationNavigation.desk(row.id()));
        assertThat(Browserless.page()).contains("không tham gia ý kiến: người thân, họ hàng, Cháu ruột");
        assertThat(_find(Button.class, spec -> spec.withText("Đồng ý"))).isEmpty();
        _click(button("Rút lại báo có quan hệ"));
        _setValue(_get(TextArea.class), "Báo nhầm người");
        _click(_find(Button.class, spec -> spec.withText("Rút lại báo có quan hệ"))
                .getLast());
        browserless.open(NominationNavigation.desk(row.id()));
        assertThat(Browserless.page()).contains("và rút lại lúc").contains("Báo nhầm người");
        assertThat(_find(Button.class, spec -> spec.withText("Đồng ý"))).hasSize(1);
    }

    @Test
    void theUnionRecordsAVoteForSeveralAtOnce() {
        List<NomineeRow> rows = nominations.submitted("THPT-DBK", 2);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(
                NominationNavigation.nominees(new NomineeFilter("", round, null, null, NomineeStatus.SUBMITTED)));
        NomineeGrid grid = _get(NomineeGrid.class);
        grid.asMultiSelect().select(GridKt._get(grid, 0), GridKt._get(grid, 1));
        _click(button("Ghi kết quả lấy ý kiến (2)"));
        _click(button("Lưu"));
        assertThat(_find(Dialog.class)).as("nothing typed yet").hasSize(1);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Số người được hỏi")), 40);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Đồng ý")), 38);
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("Không đồng ý")), 1);
        _setValue(_get(DatePicker.class, spec -> spec.withLabel("Ngày họp")), LocalDate.of(2026, 11, 20));
        _click(button("Lưu"));
        _assertNoDialogs();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open(NominationNavigation.nominee(rows.getFirst().id(), NomineeFilter.NONE));
        assertThat(Browserless.page()).contains("38/40 đồng ý (95%)").contains("Đủ tỷ lệ cần có");
    }

    @Test
    void theFileHoldsExactlyWhatTheListShows() throws IOException {
        List<NomineeRow> rows = nominations.submitted("THPT-DBK", 2);
        nominations.submitted("THPT-TK", 1);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        var filter = new NomineeFilter("", round, null, null, NomineeStatus.SUBMITTED);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.workbook(filter, PortalTexts.VIETNAMESE)))) {
            var lines = workbook.getFirstSheet().read();
            assertThat(lines).hasSize(3);
            assertThat(lines.get(0).getCellText(1)).isEqualTo("Họ và tên");
            assertThat(lines.get(1).getCellText(7)).isEqualTo("Chưa rõ");
            assertThat(lines.get(1).getCellText(8)).startsWith("Rèn luyện: danh sách không ghi");
            assertThat(List.of(lines.get(1).getCellText(1), lines.get(2).getCellText(1)))
                    .containsExactlyInAnyOrderElementsOf(
                            rows.stream().map(NomineeRow::fullName).toList());
        }
        String printed = String.join(" ", PdfText.pages(file.print(filter, PortalTexts.VIETNAMESE)))
                .replaceAll("\\s+", " ");
        assertThat(printed)
                .contains("Chờ chi bộ: 2 người. Lập ngày 23/11/2026.")
                .contains(rows.getFirst().fullName());
    }

    @ParameterizedTest
    @CsvSource({"TOWN_COMMITTEE, DU-CAI-LAY", "SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK"})
    void theMirrorShowsTotalsWithoutNames(Role role, String unit) {
        NomineeRow row = nominations.submitted("THPT-DBK", 9).getFirst();
        accounts.actAs(role, unit);
        browserless.open(NominationNavigation.MIRROR);
        assertThat(Browserless.page())
                .contains("Được giới thiệu: 9")
                .contains("Theo giới tính")
                .contains("Theo phường, xã nơi cư trú")
                .contains("Chưa rõ nơi cư trú")
                .doesNotContain(row.fullName());
        String printed = String.join("\n", PdfText.pages(mirror.print(round, PortalTexts.VIETNAMESE)));
        assertThat(printed).contains("Theo giới tính").contains("Cộng").doesNotContain(row.fullName());
        assertThat(String.join("\n", PdfText.pages(mirror.print(round, Locale.ENGLISH))))
                .contains("By sex");
    }

    @Test
    void theMirrorOfAHandfulHasNoGroups() {
        nominations.submitted("THPT-DBK", 2);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        browserless.open(NominationNavigation.mirror(round));
        assertThat(Browserless.page())
                .contains("Được giới thiệu: dưới 5")
                .contains("Chưa đủ 5 người")
                .doesNotContain("Theo giới tính");
    }

    @Test
    void theCardOfTheRoundLeadsToTheMirror() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open(NominationNavigation.ROUNDS);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).contains(NominationNavigation.mirror(round));
    }

    @Test
    void theCheckAndThePageSayHowTheyStandBesideTheCriteria() {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.UPLOAD);
        _get(FileStep.class).received("tieu-chi.csv", """
            STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp,Kết quả học tập,Kết quả rèn luyện
            1,Lê Thị Đạt Chuẩn,18/03/2009,Nữ,082309765401,12A1,"8,2",Tốt
            2,Lê Thị Còn Thiếu,19/03/2009,Nữ,082309765402,12A1,Khá,Khá
            3,Lê Thị Chưa Ghi,20/03/2009,Nữ,082309765403,12A1,,T
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(Browserless.page())
                .contains("1 đạt, 1 chưa đạt, 1 chưa rõ")
                .contains("Rèn luyện: danh sách ghi “Khá”")
                .contains("Học tập: danh sách không ghi");
        _click(button("Xác nhận ghi 3 người"));
        NomineeRow lacking = directory
                .page(new NomineeFilter("Lê Thị Còn Thiếu", round, null, null, null), 0, 1)
                .findFirst()
                .orElseThrow();
        browserless.open(NominationNavigation.nominee(lacking.id(), NomineeFilter.NONE));
        assertThat(Browserless.page())
                .contains("Chưa có sự đồng ý", "được niêm phong đến khi bạn này")
                .doesNotContain("danh sách ghi", "Chưa đạt tiêu chí");
        nominations.agree(lacking.personId());
        browserless.open(NominationNavigation.nominee(lacking.id(), NomineeFilter.NONE));
        assertThat(Browserless.page()).contains("Chưa đạt tiêu chí").contains("Rèn luyện: danh sách ghi “Khá”");
    }

    @Test
    void theTownCommitteeApprovesOnTheNomineesPage() {
        NomineeRow row = nominations.endorsed("THPT-TK", 1).getFirst();
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open(NominationNavigation.nominee(row.id(), NomineeFilter.NONE));
        _click(button("Duyệt"));
        _click(button("Duyệt (1)"));
        assertThat(Browserless.page()).contains("Ban chỉ đạo duyệt vào Đề án");
    }

    @Test
    void everyExactNameIsShownBeforeManyAreDecidedOnAtOnce() {
        List<NomineeRow> many = nominations.submitted("THPT-LVP", 12);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        for (String[] deed : List.of(
                new String[] {"Đồng ý (12)", "Chi bộ đồng ý giới thiệu 12 người?"},
                new String[] {"Trả lại (12)", "Trả lại 12 người để bổ sung"})) {
            browserless.open(
                    NominationNavigation.nominees(new NomineeFilter("", round, null, null, NomineeStatus.SUBMITTED)));
            NomineeGrid grid = _get(NomineeGrid.class);
            grid.asMultiSelect().select(GridKt._findAll(grid));
            _click(button(deed[0]));
            assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo(deed[1]);
            NameList names = _get(NameList.class);
            assertThat(names.getElement().getAttribute("tabindex"))
                    .as("scrolled by keys too")
                    .isEqualTo("0");
            many.forEach(row -> assertThat(Browserless.words(names)).contains(row.fullName()));
            _get(Dialog.class).close();
        }
    }

    @Test
    void theListsOfEarlierRoundsStayInReach() {
        UUID earlier = round;
        nominations.listed("THPT-DBK", 1);
        round = nominations.freshRound();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.LISTS);
        assertThat(Browserless.page()).doesNotContain("danh-sach.csv");
        browserless.open(NominationNavigation.LISTS + "?round=" + earlier);
        assertThat(Browserless.page()).contains("danh-sach.csv").contains("Mã kiểm tra tệp");
        assertThat(_find(Button.class, spec -> spec.withText("Thu hồi danh sách")))
                .as("nothing of a closed round is sent or undone")
                .isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Gửi 1 người lên chi bộ")))
                .isEmpty();

        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        rounds.close(round);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.LISTS + "?round=" + earlier);
        assertThat(Browserless.page())
                .as("also where no round is open")
                .contains("Chưa có đợt giới thiệu")
                .contains("danh-sach.csv");
    }

    @Test
    void theAdministratorSeesImportsAndNobodyOfThem() {
        String current = rounds.current().orElseThrow().name();
        NomineeRow nominee = nominations.submitted("THPT-DBK", 1).getFirst();
        accounts.actAs(Role.ADMINISTRATOR, "TU-DONG-THAP");
        browserless.open(NominationNavigation.IMPORTS);
        ImportGrid grid = _get(ImportGrid.class);
        assertThat(GridKt._findAll(grid))
                .anySatisfy(row -> {
                    assertThat(row.fileName()).isEqualTo("danh-sach.csv");
                    assertThat(row.roundName()).isEqualTo(current);
                    assertThat(row.people()).isEqualTo(1);
                })
                .noneMatch(row -> row.toString().contains(nominee.fullName()));
    }

    @Test
    void theUnionPutsRightWhoAReturnedNomineeIs() {
        UUID list = nominations.listedSilently("THPT-LVP", 1);
        NomineeRow row = nominations.rows(list).getFirst();
        accounts.actAs(Role.YOUTH_UNION, "DT-LVP");
        browserless.open(NominationNavigation.nominee(row.id(), NomineeFilter.NONE));
        _click(button("Sửa tên, ngày sinh, lớp"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Họ và tên")), "Lê Thị Ghi Đúng");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Lớp")), "12A9");
        _click(button("Lưu"));
        _assertNoDialogs();
        assertThat(Browserless.page())
                .contains("Đoàn đã sửa")
                .contains("Lê Thị Ghi Đúng")
                .contains("Lớp: 12A1 → 12A9");
    }

    @Test
    void theTownCommitteeClosesTheRound() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open(NominationNavigation.ROUNDS);
        assertThat(Browserless.page()).contains("THPT Tứ Kiệt: đã gửi 0 trên chỉ tiêu 20");
        _click(button("Kết thúc đợt"));
        _click(_find(Button.class, spec -> spec.withText("Kết thúc đợt")).getLast());
        assertThat(Browserless.page()).contains("Chưa có đợt giới thiệu");
        assertThat(button("Mở đợt mới").isEnabled()).isTrue();
    }

    @Test
    void theTownCommitteeGivesASchoolItsOwnTarget() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open(NominationNavigation.ROUNDS);
        _click(button("Sửa, gia hạn"));
        _setValue(_get(IntegerField.class, spec -> spec.withLabel("THPT Tứ Kiệt")), 7);
        _click(button("Lưu"));
        assertThat(Browserless.page())
                .contains("THPT Tứ Kiệt: đã gửi 0 trên chỉ tiêu 7")
                .contains("THPT Lê Văn Phẩm: đã gửi 0 trên chỉ tiêu 20");
        _click(button("Sửa, gia hạn"));
        assertThat(_get(IntegerField.class, spec -> spec.withLabel("THPT Tứ Kiệt"))
                        .getValue())
                .isEqualTo(7);
    }

    @Test
    void theStudentReadsWhereTheyStand() {
        NomineeRow row = nominations.endorsed("THPT-DBK", 1).getFirst();
        var student = accounts.actAsStudent(row.personId());
        browserless.start();
        var part = panel.panel(people.details(row.personId()), student).orElseThrow();
        assertThat(Browserless.words(part)).contains("Ban chỉ đạo đang xem xét").doesNotContain("Người thử");
        var ward = accounts.actAs(Role.WARD, "DU-CAI-LAY");
        var committee = accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        assertThat(panel.panel(people.details(row.personId()), ward)).isEmpty();
        assertThat(panel.panel(people.details(row.personId()), committee)).isPresent();
    }

    @Test
    void theHomesSayWhoseTurnItIs() {
        nominations.endorsed("THPT-TK", 1);
        nominations.submitted("THPT-DBK", 1);
        nominations.listed("THPT-DBK", 1);
        assertThat(links(accounts.actAs(Role.YOUTH_UNION, "DT-DBK"))).contains("lists", "nominees?status=listed");
        assertThat(links(accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK"))).containsExactly("nominees?status=submitted");
        assertThat(links(accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY"))).contains("nominees?status=endorsed");
        assertThat(links(accounts.actAs(Role.WARD, "DU-CAI-LAY"))).isEmpty();
    }

    private List<String> links(Actor actor) {
        Words words = new Words(texts, PortalTexts.VIETNAMESE);
        return Stream.of(roundCards.cards(actor, words), cards.cards(actor, words))
                .flatMap(List::stream)
                .map(HomeCard::link)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "WARD, DU-CAI-LAY, nominees",
        "WARD, DU-CAI-LAY, lists",
        "WARD, DU-CAI-LAY, nominees/desk",
        "WARD, DU-CAI-LAY, rounds/mirror",
        "ADMINISTRATOR, DU-CAI-LAY, rounds/mirror",
        "YOUTH_UNION, DT-DBK, nominees/desk",
        "SCHOOL_BRANCH, CB-DBK, lists/upload",
        "SCHOOL_BRANCH, CB-DBK, rounds",
        "YOUTH_UNION, DT-DBK, rounds",
        "TOWN_COMMITTEE, DU-CAI-LAY, lists"
    })
    void pagesOfOthersStayClosed(Role role, String unit, String address) {
        accounts.actAs(role, unit);
        browserless.open(address);
        assertThat(UI.getCurrent().getCurrentView().getClass().getPackageName()).isEqualTo("vn.nguontre.shell");
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
