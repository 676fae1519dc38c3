package vn.nguontre.dataright.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNoDialogs;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.dataright.Asker;
import vn.nguontre.dataright.CopyFormat;
import vn.nguontre.dataright.CopyJson;
import vn.nguontre.dataright.OwnData;
import vn.nguontre.dataright.OwnRequests;
import vn.nguontre.dataright.PaperRequests;
import vn.nguontre.dataright.RequestKind;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.dataright.RequestStatus;
import vn.nguontre.people.PersonField;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

@PortalTest
class DataRightViewsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired
    private OwnRequests own;

    @Autowired
    private OwnData data;

    @Autowired
    private PaperRequests paper;

    @Autowired
    private PortalTexts texts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Browserless browserless;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void theStudentSeesWhatIsKeptAndWhyAndAsksForACorrection() {
        UUID person = people.at("THPT-LVP", "Tạ Thị Của Em", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        browserless.open("my-data");
        assertThat(Browserless.page())
                .contains("Tạ Thị Của Em", "Để làm gì", "Giữ đến khi nào", "12A1", "Bạn chưa yêu cầu gì")
                .contains("Chưa có cán bộ nào mở hồ sơ hay tải danh sách có tên bạn");
        press("Yêu cầu sửa thông tin");
        assertThatThrownBy(() -> press("Gửi yêu cầu")).hasMessageContaining("dataright.correct.incomplete");
        chooseField(PersonField.ETHNICITY);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Sửa thành")), "Hoa");
        _setValue(_get(TextArea.class), "Ghi sai trong danh sách");
        press("Gửi yêu cầu");
        _assertNoDialogs();
        assertThat(Browserless.page()).contains("Sửa thông tin: Dân tộc", "còn 2 ngày làm việc", "Rút lại yêu cầu");
        press("Rút lại yêu cầu");
        assertThat(own.all().getFirst().status()).isEqualTo(RequestStatus.TAKEN_BACK);
    }

    @Test
    void twentyLooksAreShownAtFirstThenAll() {
        UUID person = people.at("THPT-LVP", "Tạ Thị Nhiều Lượt", PersonStage.ACTIVE);
        transaction.executeWithoutResult(t -> IntStream.range(0, 21).forEach(day -> looked(person, day)));
        accounts.actAsStudent(person);
        browserless.open("my-data");
        assertThat(_find(_get(LooksSection.class), ListItem.class)).hasSize(20);
        assertThat(_find(ListItem.class).getFirst().getText())
                .isEqualTo("Chi bộ trường – Mai Thị Hồng, 12/10/2026, 3 lần");
        press("Xem tất cả");
        assertThat(_find(_get(LooksSection.class), ListItem.class)).hasSize(21);
    }

    private void looked(UUID person, int daysBefore) {
        LocalDate day = LocalDate.of(2026, 10, 12).minusDays(daysBefore);
        jdbc.sql("""
                insert into file_view (id, person_id, account_id, viewer_name, role, unit_name, viewed_on, first_at, last_at, visits)
                values (uuid(), ?, uuid(), 'Mai Thị Hồng', 'SCHOOL_BRANCH', 'Chi bộ trường', ?, ?, ?, 3)""")
                .params(person.toString(), day, day.atStartOfDay(), day.atStartOfDay())
                .update();
    }

    @Test
    void theStudentIsWarnedBeforeAskingForDeletion() {
        accounts.actAsStudent(people.at("THPT-LVP", "Tạ Thị Xin Xóa", PersonStage.ACTIVE));
        browserless.open("my-data");
        press("Yêu cầu xóa dữ liệu");
        assertThat(Browserless.words(_get(Dialog.class))).contains("không ai lấy lại được");
        _setValue(_get(TextArea.class), "Không tham gia nữa");
        _click(_find(Button.class, spec -> spec.withText("Yêu cầu xóa dữ liệu")).getLast());
        _assertNoDialogs();
        assertThat(own.all().getFirst().kind()).isEqualTo(RequestKind.DELETION);
    }

    @Test
    void aCopyHoldsEverythingAndIsNoted() {
        UUID person = people.at("THPT-LVP", "Tạ Thị Bản Sao", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        browserless.open("my-data");
        assertThat(_get(Anchor.class, spec -> spec.withText("Tải bản sao để đọc (PDF)"))
                        .getHref())
                .isNotBlank();
        Words words = new Words(texts, PortalTexts.VIETNAMESE);
        String pdf = String.join("\n", PdfText.pages(CopyPdf.print(data.copy(CopyFormat.PDF), words)));
        assertThat(pdf).contains("Bản sao dữ liệu cá nhân", "Tạ Thị Bản Sao", "18/03/2008", "Khen thưởng");
        String json = new String(CopyJson.write(data.copy(CopyFormat.JSON)), StandardCharsets.UTF_8);
        assertThat(json)
                .startsWith("{\"format\":\"nguon-tre-own-data/1\",\"createdAt\":\"2026-11-23T")
                .contains("\"fullName\":\"Tạ Thị Bản Sao\"", "\"birthDate\":\"2008-03-18\"", "\"sex\":\"FEMALE\"")
                .contains("\"ethnicity\":null", "\"consent\":[{\"purpose\":");
        assertThat(own.all())
                .hasSize(2)
                .allMatch(r -> r.kind() == RequestKind.COPY && r.status() == RequestStatus.DONE);
    }

    @Test
    void theBranchConfirmsReceiptAndCarriesOut() {
        UUID person = people.at("THPT-LVP", "Tạ Thị Dừng", PersonStage.ACTIVE);
        accounts.actAsStudent(person);
        own.restrict("Muốn nghỉ một thời gian");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("data-requests");
        settle("Tạ Thị Dừng");
        press("Báo đã nhận");
        _setValue(_get(Checkbox.class), true);
        _click(_find(Button.class, spec -> spec.withText("Báo đã nhận")).getLast());
        _assertNoDialogs();
        settle("Tạ Thị Dừng");
        press("Dừng sử dụng");
        _click(_find(Button.class, spec -> spec.withText("Dừng sử dụng")).getLast());
        _assertNoDialogs();
        accounts.actAsStudent(person);
        assertThat(own.all().getFirst().status()).isEqualTo(RequestStatus.DONE);
        assertThat(own.all().getFirst().othersTold()).isTrue();
    }

    @Test
    void theTownOnlyLooksAndAnOverdueRequestIsRedAndSaysSo() {
        UUID person = minor("Tạ Thị Quá Hạn");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        paper.stop(person, RequestKind.DELETION, Asker.GUARDIAN, TODAY.minusDays(10), "Đơn của mẹ");
        browserless.open("");
        assertThat(Browserless.page()).contains("Yêu cầu về dữ liệu", "đã quá hạn");
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        browserless.open("");
        assertThat(Browserless.page()).contains("yêu cầu về dữ liệu quá hạn ở các trường");
        browserless.open("data-requests?show=overdue");
        RequestGrid grid = _get(RequestGrid.class);
        int row = rows(grid).indexOf("Tạ Thị Quá Hạn");
        assertThat(Browserless.words(Browserless.cell(grid, row, "Tình trạng"))).contains("Quá hạn từ 17/11/2026");
        _click((Button) Browserless.cell(grid, row, "Việc cần làm"));
        assertThat(_find(Span.class, spec -> spec.withClasses("overdue"))).isNotEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Từ chối"))).isEmpty();
        assertThat(_find(Button.class, spec -> spec.withText("Báo đã nhận"))).isEmpty();
    }

    @Test
    void theBranchFindsTheCopyToPrintWithTheRequest() {
        UUID person = minor("Tạ Thị Xin Bản Sao");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("people/" + person);
        press("Ghi đơn giấy");
        chooser("Ai gửi đơn").setValue(Asker.GUARDIAN);
        chooser("Nội dung đơn").setValue(RequestKind.COPY);
        _setValue(_get(TextArea.class), "Đơn của cha");
        press("Lưu");
        browserless.open("data-requests");
        RequestGrid grid = _get(RequestGrid.class);
        int row = rows(grid).indexOf("Tạ Thị Xin Bản Sao");
        _click((Button) Browserless.cell(grid, row, "Việc cần làm"));
        assertThat(_get(Anchor.class, spec -> spec.withText("In bản sao để giao (PDF)"))
                        .getHref())
                .isNotBlank();
        press("Đã giao bản sao");
        _click(_find(Button.class, spec -> spec.withText("Đã giao bản sao")).getLast());
        _assertNoDialogs();
        accounts.actAsStudent(person);
        assertThat(own.all().getFirst().status()).isEqualTo(RequestStatus.DONE);
    }

    private UUID minor(String name) {
        return people.at("THPT-LVP", "DU-CAI-LAY", name, LocalDate.of(2010, 3, 18), PersonStage.ACTIVE);
    }

    @Test
    void theBranchEntersAPaperOnThePersonsPage() {
        UUID person = minor("Tạ Thị Đơn Giấy");
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("people/" + person);
        press("Ghi đơn giấy");
        assertThatThrownBy(() -> press("Lưu")).hasMessageContaining("dataright.paper.incomplete");
        chooser("Ai gửi đơn").setValue(Asker.GUARDIAN);
        chooser("Nội dung đơn").setValue(RequestKind.CORRECTION);
        chooseField(PersonField.GUARDIAN_PHONE);
        _setValue(_get(TextField.class, spec -> spec.withLabel("Sửa thành")), "0901234567");
        _setValue(_get(TextArea.class), "Đơn của mẹ");
        press("Lưu");
        _assertNoDialogs();
        accounts.actAsStudent(person);
        RequestRow row = own.all().getFirst();
        assertThat(row.asker()).isEqualTo(Asker.GUARDIAN);
        assertThat(row.field()).isEqualTo(PersonField.GUARDIAN_PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_BRANCH, CB-LVP, my-data",
        "TOWN_COMMITTEE, DU-CAI-LAY, my-data",
        "WARD, DU-CAI-LAY, data-requests",
        "TOWN_COMMITTEE, DU-CAI-LAY, data-requests/expiring",
        "YOUTH_UNION, DT-LVP, data-requests/expiring",
        "YOUTH_UNION, DT-LVP, data-requests",
        "ADMINISTRATOR, TU-DONG-THAP, data-requests"
    })
    void nobodyElseGetsIn(Role role, String unit, String page) {
        accounts.actAs(role, unit);
        browserless.open(page);
        assertThat(UI.getCurrent().getCurrentView())
                .isNotInstanceOfAny(DataRequestsView.class, MyDataView.class, ExpiringFilesView.class);
    }

    @Test
    void theBranchReadsWhoseFileWillBeErasedAndTheYoungPersonTheirDay() {
        UUID person = people.at("THPT-LVP", "Tạ Thị Hết Hạn", PersonStage.NOT_PURSUED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-LVP");
        browserless.open("data-requests");
        assertThat(_get(Anchor.class, spec -> spec.withText("Hồ sơ sẽ tự xóa")).getHref())
                .isEqualTo("data-requests/expiring");
        browserless.open("data-requests/expiring");
        assertThat(Browserless.page()).contains("đến hết năm học sau rồi tự xóa");
        assertThat(GridKt._findAll(_get(ExpiringGrid.class)))
                .filteredOn(file -> file.personId().equals(person))
                .singleElement()
                .satisfies(file -> assertThat(file.erasedOn()).isEqualTo(LocalDate.of(2028, 8, 1)));
        accounts.actAsStudent(person);
        browserless.open("my-data");
        assertThat(Browserless.page()).contains("Hồ sơ của bạn sẽ tự xóa vào ngày 01/08/2028");
    }

    private void settle(String name) {
        RequestGrid grid = _get(RequestGrid.class);
        _click((Button) Browserless.cell(grid, rows(grid).indexOf(name), "Việc cần làm"));
    }

    private static List<String> rows(RequestGrid grid) {
        return GridKt._findAll(grid).stream().map(RequestRow::personName).toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> Select<T> chooser(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static void chooseField(PersonField field) {
        DataRightViewsTest.<PersonField>chooser("Mục cần sửa").setValue(field);
    }

    private static void press(String label) {
        _click(_get(Button.class, spec -> spec.withText(label)));
    }
}
