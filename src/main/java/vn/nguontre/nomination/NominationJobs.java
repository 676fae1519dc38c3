package vn.nguontre.nomination;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module does by itself. */
@Configuration(proxyBeanMethods = false)
class NominationJobs {
    /** At the first start, then a day after the last time. */
    @Bean
    RecurringTask<Void> forgottenDrafts(UploadDrafts drafts) {
        return Tasks.recurring("nomination-forgotten-drafts", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> drafts.throwAwayForgotten());
    }

    /** Whose seal may be opened without a new answer, and where two answers came at the same moment. */
    @Bean
    RecurringTask<Void> sealsDue(SealedRows sealedRows) {
        return Tasks.recurring("nomination-seals-due", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((instance, context) -> sealedRows.openDue());
    }
}
