package vn.nguontre.shell;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.apache.catalina.core.StandardContext;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.nguontre.identity.Standing;
import vn.nguontre.shared.Today;

/**
 * Form log-in, strict headers, and roles on views and services. Session fixation protection is on by default. Forms, the log-in
 * too, carry a CSRF token; the framework checks its own on every request of a view.
 */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class SecurityConfiguration {
    /** The framework's start-up script is inline and evaluated; everything else comes from the portal itself. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
                    + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
                    + "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'";

    /** An address that leads nowhere reaches the framework too, which answers with the portal's own page. */
    @Bean
    SecurityFilterChain portalFilterChain(
            HttpSecurity http,
            Standing standing,
            Today today,
            SecurityContextHolderStrategy holder,
            RequestUtil framework) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/health", "/styles.css", "/fonts/**", "/icons/**", "/favicon.ico", "/aura/**")
                .permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()")));
        http.addFilterAfter(new SessionEnd(standing, today, holder), SecurityContextHolderFilter.class);
        http.exceptionHandling(exceptions -> exceptions.accessDeniedHandler(new StaleLogIn()));
        http.csrf(csrf -> csrf.ignoringRequestMatchers(framework::isFrameworkInternalRequest));
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView(LoginView.class, "/login")
                                .enableCsrfConfiguration(false)
                                .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Lets the headers of the chain reach pages that were forwarded to the framework's servlet: Tomcat would send them before. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOnForwardedPages() {
        return factory -> factory.addContextCustomizers(
                context -> ((StandardContext) context).setSuspendWrappedResponseAfterForward(false));
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }
}
