package vn.nguontre.dataright;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.CallerRunsPolicy;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.nguontre.people.PersonViewed;

/**
 * Writes down that a file was read, after the reading and beside it, one at a time: a reader neither waits nor fails because
 * of it, and holds no second connection.
 */
@Component
class FileViewRecorder {
    private static final Logger LOG = LoggerFactory.getLogger(FileViewRecorder.class);
    private static final int MOST_WAITING = 10_000;
    private static final int SECONDS_AT_THE_END = 4;

    private final FileViewBook book;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("file-views").factory(),
            new CallerRunsPolicy());

    FileViewRecorder(FileViewBook book) {
        this.book = book;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    public void viewed(PersonViewed view) {
        writer.execute(() -> note(view));
    }

    private void note(PersonViewed view) {
        try {
            book.note(view);
        } catch (DataAccessException e) {
            LOG.error("Not recorded that account {} saw {}", view.viewer().accountId(), view.personIds(), e);
        }
    }

    /** Waits until everything read so far is written down. */
    void settle() throws Exception {
        writer.submit(() -> {}).get();
    }

    @PreDestroy
    void finish() throws InterruptedException {
        writer.shutdown();
        writer.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS);
    }
}
