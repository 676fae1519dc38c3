package vn.nguontre.shell;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Ids;

/** Runs the jobs of all modules when they are due: one node at a time, noted in the database and so kept over restarts. */
@Component
@ConditionalOnBooleanProperty(name = "portal.jobs", matchIfMissing = true)
class DueJobs {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(20);
    private static final Duration LONGEST_END = Duration.ofSeconds(4);

    private final Scheduler scheduler;

    DueJobs(DataSource database, List<RecurringTask<?>> jobs) {
        scheduler = scheduler(database, jobs, LOOK_EVERY);
    }

    /** Safe beside others on the same database: whoever picks a job first runs it. */
    static Scheduler scheduler(DataSource database, List<RecurringTask<?>> jobs, Duration lookEvery) {
        return Scheduler.create(database)
                .startTasks(jobs)
                .schedulerName(new SchedulerName.Fixed("portal-" + Ids.next()))
                .threads(2)
                .pollingInterval(lookEvery)
                .alwaysPersistTimestampInUTC()
                .commitWhenAutocommitDisabled(true)
                .shutdownMaxWait(LONGEST_END)
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        scheduler.start();
    }

    @PreDestroy
    void end() {
        scheduler.stop();
    }
}
