package vn.nguontre;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Ends what was started, the last thing first: Spring with its connection pool before the database. Spring's own hook
 * works only once its context is up; an impatient Ctrl-C would leave the database server behind.
 */
final class OrderlyEnd {
    private final Deque<Runnable> steps = new ConcurrentLinkedDeque<>();

    OrderlyEnd() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::run, "orderly-end"));
    }

    void first(Runnable step) {
        steps.addFirst(step);
    }

    private void run() {
        steps.forEach(Runnable::run);
    }
}
