package vn.nguontre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.testing.PortalTest;

/** Jobs on the real database: one node of several runs a job, and the next portal knows when it ran last. */
@PortalTest
class DueJobsTest {
    private static final Duration OFTEN = Duration.ofMillis(50);

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<RecurringTask<?>> jobs;

    @Test
    void twoNodesRunAJobOnceAndARestartDoesNotRunItAgain() throws Exception {
        String name = "test-" + UUID.randomUUID();
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch ran = new CountDownLatch(1);
        RecurringTask<Void> daily = Tasks.recurring(name, FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> {
                    runs.incrementAndGet();
                    ran.countDown();
                });
        together(daily, daily, () -> assertThat(ran.await(20, TimeUnit.SECONDS)).isTrue());
        CountDownLatch witnessed = new CountDownLatch(1);
        RecurringTask<Void> witness = Tasks.recurring(name + "-witness", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> witnessed.countDown());
        together(
                daily,
                witness,
                () -> assertThat(witnessed.await(20, TimeUnit.SECONDS)).isTrue());
        assertThat(runs).hasValue(1);
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = ? and last_success is not null"
                                + " and not picked and execution_time > utc_timestamp() + interval 23 hour")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void thePortalHasJobsForOffersAndForgottenDrafts() {
        assertThat(jobs)
                .extracting(RecurringTask::getName)
                .contains("reservedpost-offers-due", "nomination-forgotten-drafts");
    }

    private void together(RecurringTask<?> one, RecurringTask<?> other, Check check) throws Exception {
        Scheduler first = DueJobs.scheduler(database, List.of(one), OFTEN);
        Scheduler second = DueJobs.scheduler(database, List.of(other), OFTEN);
        first.start();
        second.start();
        try {
            check.check();
        } finally {
            first.stop();
            second.stop();
        }
    }

    private interface Check {
        void check() throws Exception;
    }
}
