package vn.nguontre.nomination.ui;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.CheckWatch;
import vn.nguontre.nomination.ListPreview;

/** A check that runs beside the page: how far it is, what came of it, and stopping it. */
final class LongCheck implements CheckWatch {
    private final CompletableFuture<ListPreview> outcome = new CompletableFuture<>();
    private volatile @Nullable Point point;
    private volatile boolean stopped;
    private volatile boolean left;

    record Point(Stage stage, int done, int of) {}

    void run(Function<CheckWatch, ListPreview> check) {
        try {
            point = new Point(Stage.READING, 0, 0);
            outcome.complete(check.apply(this));
        } catch (RuntimeException | Error e) {
            outcome.completeExceptionally(e);
        }
    }

    @Override
    public void at(Stage stage, int done, int of) {
        if (stopped) {
            throw new CancellationException();
        }
        if (left && stage != Stage.KEEPING) {
            throw new CheckWatch.Left();
        }
        point = new Point(stage, done, of);
    }

    /** The sender does not want the file checked: what came with the check is not kept. */
    void stop() {
        stopped = true;
    }

    /** Nobody looks any more: the check ends once the file is kept, to be gone on with. */
    void leave() {
        left = true;
    }

    boolean isDone() {
        return outcome.isDone();
    }

    /** Null while it waits its turn. */
    @Nullable
    Point point() {
        return point;
    }

    /** Once it is done: what came of it, or what it was refused with. */
    ListPreview outcome() {
        if (outcome.isCompletedExceptionally() && outcome.exceptionNow() instanceof RuntimeException refused) {
            throw refused;
        }
        return outcome.resultNow();
    }
}
