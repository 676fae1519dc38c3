package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.nomination.CheckWatch.Stage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;

@PortalTest
@Import(Nominations.class)
class CheckWatchTest {
    private static final int ROWS = 30;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    private UUID school = new UUID(0, 0);
    private final List<Stage> stages = new ArrayList<>();

    @BeforeEach
    void openRound() {
        nominations.freshRound();
        school = nominations.school("THPT-DBK");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
    }

    @AfterEach
    void logOut() {
        accounts.nobody();
    }

    @Test
    void everyRowIsToldWhileItIsCheckedAndCompared() {
        List<Integer> checked = new ArrayList<>();
        upload.check(school, "theo-doi.csv", Nominations.csv(ROWS), (stage, done, of) -> {
            stages.add(stage);
            if (stage == Stage.CHECKING) {
                checked.add(done);
                assertThat(of).isEqualTo(ROWS);
            }
        });
        assertThat(new LinkedHashSet<>(stages))
                .containsExactly(Stage.KEEPING, Stage.READING, Stage.CHECKING, Stage.COMPARING);
        assertThat(checked).as("each once, in order").hasSize(ROWS).isSorted().endsWith(ROWS);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void aCheckThatIsStoppedLeavesNothingBehind(Stage last) {
        String file = "dung-" + last + ".csv";
        assertThatThrownBy(() -> upload.check(school, file, Nominations.csv(ROWS), (stage, done, of) -> {
                    if (stage == last) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(upload.drafts()).extracting(DraftRow::fileName).doesNotContain(file);
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "CHECKING", "COMPARING"})
    void aFileWhoseSenderLosesTheConnectionIsTakenUpAgain(Stage last) {
        String file = "mat-mang-" + last + ".csv";
        byte[] content = Nominations.csv(ROWS);
        assertThatThrownBy(() -> upload.check(school, file, content, (stage, done, of) -> {
                    if (stage == last) {
                        throw new CheckWatch.Left();
                    }
                }))
                .isInstanceOf(CheckWatch.Left.class);
        DraftRow kept = upload.drafts().stream()
                .filter(d -> d.fileName().equals(file))
                .findFirst()
                .orElseThrow();
        ListPreview again = upload.open(kept.id());
        assertThat(again.taken()).isEqualTo(ROWS);
        assertThatThrownBy(() -> upload.check(school, file, content, (stage, done, of) -> {
                    if (stage == Stage.COMPARING) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(upload.confirm(upload.open(kept.id()).draft()).nominated())
                .as("stopping a second check of it throws nothing away")
                .isEqualTo(ROWS);
    }

    @Test
    void aFileThatCannotBeReadDoesNotStayInTheWay() {
        byte[] content = "một,hai\nba,bốn\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> upload.check(school, "khong-doc.csv", content))
                .hasMessage("nomination.unreadable.NO_HEADER");
        assertThatThrownBy(() -> upload.check(school, "khong-doc.csv", content, (stage, done, of) -> {
                    if (stage == Stage.READING) {
                        throw new CheckWatch.Left();
                    }
                }))
                .isInstanceOf(CheckWatch.Left.class);
        DraftRow kept = upload.drafts().stream()
                .filter(d -> d.fileName().equals("khong-doc.csv"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> upload.open(kept.id())).hasMessage("nomination.unreadable.NO_HEADER");
        accounts.actAs(Role.YOUTH_UNION, "DT-TK");
        assertThatThrownBy(() -> upload.discardUnread(kept.id())).hasMessage("nomination.draft-gone");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        upload.discardUnread(kept.id());
        assertThat(upload.drafts()).noneMatch(d -> d.id().equals(kept.id()));
    }
}
