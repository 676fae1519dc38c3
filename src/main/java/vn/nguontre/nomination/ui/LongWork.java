package vn.nguontre.nomination.ui;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.CheckWatch;
import vn.nguontre.nomination.ListPreview;

/** Checks long files beside the page, a few at a time and in the name of whoever sent them, so that the page can speak meanwhile. */
@Component
class LongWork {
    private static final int AT_A_TIME = 2;

    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_A_TIME, Thread.ofPlatform().daemon().name("lists-", 0).factory());

    /** Begins, or waits its turn. */
    LongCheck begin(Function<CheckWatch, ListPreview> check) {
        var begun = new LongCheck();
        new DelegatingSecurityContextExecutorService(workers).execute(() -> begun.run(check));
        return begun;
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }
}
