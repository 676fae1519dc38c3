package vn.nguontre.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one source of "now". */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {
    @Bean
    StoryClock clock() {
        return new StoryClock(Clock.systemUTC());
    }
}
