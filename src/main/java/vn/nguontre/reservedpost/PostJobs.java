package vn.nguontre.reservedpost;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module does by itself. */
@Configuration(proxyBeanMethods = false)
class PostJobs {
    static final String OFFERS_DUE = "reservedpost-offers-due";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** First what has lapsed, then whose turn it is. */
    @Bean
    RecurringTask<Void> offersDue(OfferLapse lapse, OfferCascade cascade) {
        return Tasks.recurring(OFFERS_DUE, FixedDelay.of(PAUSE)).execute((instance, context) -> {
            lapse.lapse();
            cascade.run();
        });
    }
}
