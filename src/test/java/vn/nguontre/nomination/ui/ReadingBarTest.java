package vn.nguontre.nomination.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.nomination.CheckWatch.Stage;
import vn.nguontre.nomination.DraftRow;
import vn.nguontre.nomination.ListUploadService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.Browserless;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(Nominations.class)
class ReadingBarTest {
    private static final int ROWS = 8_000;
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    @Autowired
    private Browserless browserless;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ListUploadService service;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void openPage() {
        nominations.freshRound();
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        browserless.open(NominationNavigation.UPLOAD);
    }

    @AfterEach
    void end() {
        browserless.close();
        accounts.nobody();
    }

    @Test
    void aLongFileIsCheckedBesideThePageWhichThenGoesOn() {
        _get(FileStep.class).received("dai.csv", Nominations.csv(ROWS));
        ReadingBar bar = _get(ReadingBar.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(500);
        assertThat(_find(Upload.class)).isEmpty();
        assertThat(Browserless.page()).contains("tệp vẫn nằm ở “Tệp đang làm dở”");
        waitFor(() -> bar.check().isDone());
        bar.look();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(_find(CheckStep.class)).hasSize(1);
        assertThat(Browserless.page()).contains("Xác nhận ghi 8");
    }

    @Test
    void aLongDraftIsOpenedBesideThePageToo() {
        var preview = service.check(nominations.school("THPT-DBK"), "dai.csv", Nominations.csv(ROWS));
        browserless.open(NominationNavigation.draft(preview.draft().id()));
        ReadingBar bar = _get(ReadingBar.class);
        waitFor(() -> bar.check().isDone());
        bar.look();
        assertThat(_find(CheckStep.class)).hasSize(1);
        service.discard(preview.draft());
    }

    @Test
    void whatIsStoppedIsNotKept() {
        _get(FileStep.class).received("dung-lai.csv", Nominations.csv(ROWS));
        LongCheck check = _get(ReadingBar.class).check();
        _click(_get(Button.class, spec -> spec.withText("Dừng kiểm tra")));
        assertThat(_find(ReadingBar.class)).isEmpty();
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        waitFor(check::isDone);
        assertThat(service.drafts()).extracting(DraftRow::fileName).doesNotContain("dung-lai.csv");
    }

    @Test
    void leavingThePageEndsTheCheckAndKeepsTheFile() {
        _get(FileStep.class).received("roi-trang.csv", Nominations.csv(ROWS));
        LongCheck check = _get(ReadingBar.class).check();
        UI.getCurrent().navigate(NominationNavigation.LISTS);
        waitFor(check::isDone);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        DraftRow kept = service.drafts().stream()
                .filter(d -> d.fileName().equals("roi-trang.csv"))
                .findFirst()
                .orElseThrow();
        browserless.open(NominationNavigation.UPLOAD);
        assertThat(Browserless.page()).contains("Tệp đang làm dở").contains("roi-trang.csv");
        browserless.open(NominationNavigation.draft(kept.id()));
        ReadingBar bar = _get(ReadingBar.class);
        waitFor(() -> bar.check().isDone());
        bar.look();
        assertThat(Browserless.page()).contains("Xác nhận ghi 8");
        service.discard(service.open(kept.id()).draft());
    }

    @Test
    void aLongFileThatCannotBeReadIsRefusedWithItsSentence() {
        _get(FileStep.class).received("hong.csv", "x,y\n".repeat(40_000).getBytes(StandardCharsets.UTF_8));
        ReadingBar bar = _get(ReadingBar.class);
        waitFor(() -> bar.check().isDone());
        bar.look();
        assertThat(_find(ReadingBar.class)).isEmpty();
        assertThat(_find(Upload.class)).hasSize(1);
        assertThat(service.drafts()).extracting(DraftRow::fileName).doesNotContain("hong.csv");
    }

    @Test
    void theWordsAndTheBarFollowTheCheck() {
        var check = new LongCheck();
        var bar = new ReadingBar(check, () -> {}, () -> {});
        assertThat(Browserless.words(bar)).contains("đang chờ đến lượt");
        check.at(Stage.CHECKING, 12_000, 20_000);
        bar.look();
        assertThat(Browserless.words(bar)).contains("Đang kiểm tra: 12.000 trên 20.000 dòng");
        var progress = bar.getElement().getChild(0);
        assertThat(progress.getTag()).isEqualTo("progress");
        assertThat(progress.getAttribute("value")).isEqualTo("12000");
        assertThat(progress.getAttribute("max")).isEqualTo("20000");
        check.at(Stage.KEEPING);
        bar.look();
        assertThat(progress.hasAttribute("value")).isFalse();
    }

    private static void waitFor(BooleanSupplier done) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.onSpinWait();
        }
    }
}
