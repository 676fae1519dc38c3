package vn.nguontre.reservedpost.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.AllocationRuns;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.Departure;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RunAnnex;
import vn.nguontre.reservedpost.RunMinutes;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PdfText;
import vn.nguontre.testing.PortalTest;

/** The annex to the minutes, opened as Word and as PDF. */
@PortalTest
@Import(PostScenes.class)
class AnnexTest {
    private static final String REASON = "Hộ \"nghèo\" <b>& mồ côi</b>, 'đã' {0} xác minh\u0007";

    @Autowired
    private AnnexFiles files;

    @Autowired
    private RunAnnex annex;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID run;

    @BeforeEach
    void aProposal() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID best = scenes.candidate("Đỗ Thị Ngọc Ánh", year, DegreeGrade.EXCELLENT, post);
        UUID next = scenes.candidate("H'Ơn Niê Kđăm", year, DegreeGrade.GOOD, post);
        for (int i = 0; i < 14; i++) {
            scenes.candidate("Lưu Văn Người Thứ " + Character.toString('A' + i), year, DegreeGrade.AVERAGE, post);
        }
        scenes.interested("Hồ Thị Chưa Đánh Giá", year, DegreeGrade.GOOD, post);
        scenes.committee();
        run = allocation.propose(year);
        accounts.actAs(Role.TOWN_COMMITTEE, "THI-UY-CAI-LAY");
        scenes.decide(year, new Departure(best, null, REASON), new Departure(next, post, "Người kế tiếp"));
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void wordTellsEverythingAndRepeatsItsHeadings() throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(files.word(run)));
                var extractor = new XWPFWordExtractor(document)) {
            assertTells(extractor.getText());
            assertThat(document.getTables().subList(1, 4)).allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            });
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(List.of(size.getW(), size.getH()).toString()).isEqualTo("[11906, 16838]");
        }
    }

    @Test
    void pdfTellsTheSameAndRepeatsItsHeadings() {
        List<String> pages = PdfText.pages(files.pdf(run));
        assertTells(String.join("\n", pages));
        assertThat(pages).hasSizeGreaterThan(2);
        assertThat(pages.stream().filter(p -> p.contains("Điểm gồm gì, từ đâu")).count())
                .isGreaterThan(1);
    }

    @Test
    void theCutIsDrawnAfterTheLastWhoCouldHaveAPlace() {
        RunMinutes minutes = annex.of(run);
        assertThat(minutes.posts()).singleElement().satisfies(post -> {
            assertThat(post.cutAfter()).isEqualTo(1);
            assertThat(post.ranked()).hasSize(16);
            assertThat(post.kept()).hasSize(1);
        });
        assertThat(minutes.points())
                .hasSize(7)
                .allSatisfy(p -> assertThat(p.legalSource()).isNotBlank());
    }

    @Test
    void beforeTheRunIsClosedItIsADraftOfTheProposal() {
        int other = scenes.freshYear();
        UUID post = scenes.openPost(other, 1);
        scenes.candidate("Lưu Thị Chờ", other, DegreeGrade.GOOD, post);
        UUID open = allocation.propose(other);
        assertThat(String.join(" ", PdfText.pages(files.pdf(open))).replaceAll("\\s+", " "))
                .contains("PHỤ LỤC (DỰ THẢO)", "Chưa ghi cuộc họp", "Kết luận: Chuyên viên pháp chế")
                .contains("người được xét khai, chưa kiểm chứng", "Bản này chưa có giá trị");
        scenes.prepare(other);
        assertThat(annex.of(open).isDraft()).isTrue();
        assertThat(String.join(" ", PdfText.pages(files.pdf(open)))).contains("21-KL/BCĐ");
        allocation.propose(other);
        assertRefused("reservedpost.run-replaced", open);
    }

    @Test
    void onlyTheCommitteeOfTheseCandidatesTakesIt() {
        UUID candidate = runs.latest(year).orElseThrow().lines().getFirst().personId();
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.TOWN_COMMITTEE))) {
            if (role == Role.STUDENT) {
                accounts.actAsStudent(candidate);
            } else {
                accounts.actAs(role, "CB-DBK");
            }
            assertThatThrownBy(() -> annex.of(run)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> files.pdf(run)).isInstanceOf(AccessDeniedException.class);
        }
        scenes.foreignCommittee();
        assertRefused("shared.not-found", run);
    }

    private void assertTells(String whole) {
        String text = whole.replaceAll("\\s+", " ");
        assertThat(text)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "THỊ ỦY CAI LẬY", "PHỤ LỤC")
                .contains("kèm theo văn bản số 21-KL/BCĐ, ngày 20/11/2026")
                .contains("Dự họp 3 người: Nguyễn Văn Chủ Trì, Trần Thị Ủy Viên, Lê Văn Thư Ký")
                .contains("3 tán thành, 0 không tán thành, 0 không biểu quyết")
                .contains("Hết 1 suất; từ đây trở xuống không được suất ở vị trí này")
                .contains("Đỗ Thị Ngọc Ánh", "H'Ơn Niê Kđăm", "Lưu Văn Người Thứ N")
                .contains("Hồ Thị Chưa Đánh Giá: chưa xếp được, vì ngành chưa được đánh giá.")
                .contains("Ban chỉ đạo đánh giá", "người được xét khai", "Kết luận: không giao suất")
                .contains("Nếu vẫn bằng nhau: hồ sơ được lập trước đứng trước.")
                .contains("Hộ \"nghèo\" <b>& mồ côi</b>, 'đã' {0} xác minh")
                .contains("quyết định không giao suất; phương án: Chuyên viên pháp chế")
                .contains("người xem lại và chốt", "không phải cam kết tuyển dụng");
        assertThat(text).doesNotContainIgnoringCase("CỘNG HÒA XÃ HỘI");
    }

    private void assertRefused(String key, UUID id) {
        assertThatThrownBy(() -> annex.of(id))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo(key));
    }
}
