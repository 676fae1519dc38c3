package vn.nguontre.dataright;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module does by itself. */
@Configuration(proxyBeanMethods = false)
class DataRightJobs {
    /** At the first start, then a day after the last time. */
    @Bean
    RecurringTask<Void> filesExpired(FileExpiry expiry) {
        return Tasks.recurring("dataright-files-expired", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> expiry.eraseDue());
    }
}
