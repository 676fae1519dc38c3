package vn.nguontre.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.HttpVisitor;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.RunningPortalTest;

/** The way in, as seen from outside. */
@RunningPortalTest
class LogInTest {
    private static final String FAILED = "/login?error";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private MutableClock clock;

    private HttpVisitor visitor;
    private String username;

    @BeforeEach
    void anOfficer() {
        clock.reset();
        visitor = new HttpVisitor(port);
        username = accounts.open(Role.SCHOOL_BRANCH, "CB-DBK", null);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aStrangerIsSentToTheLogInFromEveryPage(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        assertThat(visitor.target(answer)).as(path).isEqualTo("/login");
    }

    static Stream<String> pages() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("vn.nguontre").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(view -> view.getAnnotation(Route.class).value())
                .filter(route -> !Set.of("login", "first-administrator", "claim", "verify")
                        .contains(route))
                .map(route -> "/" + route);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/health",
                "/actuator/env",
                "/h2-console",
                "/error",
                "/env",
                "/application.properties",
                "/people/0198a8f0-0000-7000-8000-000000000000",
                "/VAADIN/dynamic/resource/0/x/list.csv",
                "/health/x",
                "/styles.css/../people",
                "/icons/..;/people",
                "/aura/..%2fpeople",
                "/swagger-ui/index.html",
                "/logs/portal.log"
            })
    void nothingElseIsOpenToAStranger(String path) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isIn(302, 400, 403, 404, 410);
        assertThat(answer.body()).as(path).doesNotContain("v-uiId", "csrfToken", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co", "/people/x/y", "/a/b/c", "/favicon.png"})
    void anAddressThatLeadsNowhereGetsThePortalsOwnPage(String path) {
        visitor.logIn(username, Accounts.PASSWORD);
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isIn(200, 404);
        assertThat(answer.body()).as(path).contains("<html");
    }

    @Test
    void aRefusedRequestGetsAPageWithAWayBack() {
        visitor.logIn(username, Accounts.PASSWORD);
        HttpResponse<String> answer = visitor.post("/logout", Map.of());
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("Yêu cầu không được chấp nhận", "href=\"/\"");
    }

    @Test
    void whoeverWatchesThePortalNeedsNoLogIn() {
        HttpResponse<String> answer = visitor.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("UP");
        assertThat(visitor.sessionId()).as("a watcher leaves no session behind").isEmpty();
    }

    @Test
    void theRightPasswordOpensThePortalUnderANewSession() {
        visitor.get("/people");
        visitor.token();
        String before = visitor.sessionId();
        HttpResponse<String> answer = visitor.logIn(username, Accounts.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(visitor.target(answer)).as("the page asked for first").startsWith("/people");
        assertThat(before).isNotEmpty();
        assertThat(visitor.sessionId()).isNotEqualTo(before);
        assertThat(visitor.getsIn("/people")).isTrue();
        assertThat(lastLogin()).isTrue();
    }

    @Test
    void theOldSessionIdOpensNothingAfterLogIn() {
        visitor.token();
        String planted = visitor.sessionId();
        visitor.logIn(username, Accounts.PASSWORD);
        HttpVisitor attacker = new HttpVisitor(port);
        HttpResponse<String> answer = attacker.send(attacker.request("/people")
                .header("Cookie", "JSESSIONID=" + planted)
                .GET());
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    void capitalsAndBlanksInTheUserNameDoNotMatter() {
        HttpResponse<String> answer = visitor.logIn("  " + username.toUpperCase(Locale.ROOT) + " ", Accounts.PASSWORD);
        assertThat(visitor.target(answer)).doesNotContain("error");
        assertThat(visitor.getsIn("/")).isTrue();
        HttpVisitor other = new HttpVisitor(port);
        wrong(other, " " + username.toUpperCase(Locale.ROOT), 5);
        assertThat(failures()).as("counted for the same account").isEqualTo(5);
    }

    @Test
    void wrongPasswordUnknownLockedAndShutAccountsGetTheSameAnswer() {
        HttpResponse<String> expected = visitor.logIn(username, "sai-mat-khau-roi");
        assertThat(visitor.target(expected)).isEqualTo(FAILED);
        String locked = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        wrong(new HttpVisitor(port), locked, 5);
        String shut = accounts.open(Role.WARD, "DU-CAI-LAY", null);
        change("update account set enabled = false where username = ?", shut);
        for (String name :
                new String[] {"khong.co.ai", locked, shut, "", "'; drop table account; --", "x".repeat(5000), "😀"}) {
            HttpVisitor other = new HttpVisitor(port);
            HttpResponse<String> answer = other.logIn(name, Accounts.PASSWORD);
            assertThat(answer.statusCode()).as(name).isEqualTo(expected.statusCode());
            assertThat(other.target(answer)).as(name).isEqualTo(FAILED);
            assertThat(answer.body()).as(name).isEqualTo(expected.body());
            assertThat(answer.headers().map().keySet())
                    .as(name)
                    .isEqualTo(expected.headers().map().keySet());
            assertThat(comparable(other.get(FAILED))).as(name).isEqualTo(comparable(visitor.get(FAILED)));
            assertThat(other.getsIn("/")).as(name).isFalse();
        }
    }

    @Test
    void theFifthWrongAttemptLocksForAGrowingTimeEvenAgainstTheRightPassword() {
        wrong(visitor, username, 4);
        assertThat(lockedUntil()).as("four are free").isFalse();
        wrong(visitor, username, 1);
        assertThat(lockedUntil()).isTrue();
        assertThat(rightPasswordWorks()).isFalse();
        clock.advance(Duration.ofSeconds(59));
        assertThat(rightPasswordWorks()).isFalse();
        assertThat(failures())
                .as("attempts while locked neither count nor are tried")
                .isEqualTo(5);
        clock.advance(Duration.ofSeconds(2));
        wrong(visitor, username, 1);
        clock.advance(Duration.ofSeconds(90));
        assertThat(rightPasswordWorks()).as("the sixth locks for two minutes").isFalse();
        clock.advance(Duration.ofSeconds(31));
        assertThat(rightPasswordWorks()).isTrue();
        assertThat(failures()).isZero();
        assertThat(lockedUntil()).isFalse();
        wrong(visitor, username, 4);
        assertThat(rightPasswordWorks()).as("counted from the beginning again").isTrue();
    }

    @Test
    void theLockIsInTheDatabaseAndSoSurvivesARestart() {
        change(
                "update account set failed_attempts = 5, locked_until = ? where username = ?",
                LocalDateTime.ofInstant(MutableClock.START.plusSeconds(60), ZoneOffset.UTC),
                username);
        assertThat(rightPasswordWorks()).isFalse();
        clock.advance(Duration.ofSeconds(61));
        assertThat(rightPasswordWorks()).isTrue();
    }

    @Test
    void manyWrongAttemptsAtOnceAreAllCounted() {
        String token = visitor.token();
        Stream.generate(() -> Map.of("username", username, "password", "sai", "_csrf", token))
                .limit(4)
                .parallel()
                .forEach(form -> visitor.post("/login", form));
        assertThat(failures()).isEqualTo(4);
    }

    @Test
    void aPasswordLongerThanBcryptReadsIsJustWrong() {
        for (int length : new int[] {72, 73, 200, 100_000}) {
            HttpVisitor other = new HttpVisitor(port);
            HttpResponse<String> answer = other.logIn(accounts.open(Role.WARD, "DU-CAI-LAY", null), "ơ".repeat(length));
            assertThat(answer.statusCode()).as("%d letters", length).isEqualTo(302);
            assertThat(other.target(answer)).as("%d letters", length).isEqualTo(FAILED);
        }
    }

    @Test
    void withoutThePagesTokenNobodyIsLoggedInOrOut() {
        var form = Map.of("username", username, "password", Accounts.PASSWORD);
        assertThat(visitor.target(visitor.post("/login", form)))
                .as("a fresh form")
                .isEqualTo("/login?ended");
        var invented = Map.of("username", username, "password", Accounts.PASSWORD, "_csrf", "abc");
        assertThat(visitor.target(visitor.post("/login", invented))).isEqualTo("/login?ended");
        assertThat(visitor.getsIn("/")).isFalse();

        visitor.logIn(username, Accounts.PASSWORD);
        assertThat(visitor.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        visitor.get("/logout");
        assertThat(visitor.getsIn("/")).as("still logged in").isTrue();
    }

    @Test
    void logOutEndsTheSession() {
        visitor.logIn(username, Accounts.PASSWORD);
        String session = visitor.sessionId();
        HttpResponse<String> answer = visitor.post("/logout", Map.of("_csrf", visitor.token()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(visitor.getsIn("/")).isFalse();
        HttpVisitor thief = new HttpVisitor(port);
        assertThat(thief.send(thief.request("/")
                                .header("Cookie", "JSESSIONID=" + session)
                                .GET())
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/health", "/people", "/first-administrator/x", "/styles.css"})
    void everyAnswerTellsTheBrowserToBeCareful(String path) {
        var headers = visitor.get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'", "form-action 'self'");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Server")).isEmpty();
    }

    @Test
    void pagesAreKeptNowhere() {
        visitor.logIn(username, Accounts.PASSWORD);
        assertThat(visitor.get("/people").headers().firstValue("Cache-Control").orElse(""))
                .contains("no-store");
    }

    @Test
    void cookiesAreForThePortalAloneAndBehindHttpsForHttpsAlone() {
        var plain = visitor.get("/login?lang=en").headers().allValues("Set-Cookie");
        assertThat(plain).hasSizeGreaterThanOrEqualTo(1).allSatisfy(HttpAssertions::isCareful);
        HttpVisitor behindProxy = new HttpVisitor(port);
        var secure = behindProxy
                .send(behindProxy
                        .request("/login")
                        .header("X-Forwarded-Proto", "https")
                        .GET())
                .headers()
                .allValues("Set-Cookie");
        assertThat(secure).isNotEmpty().allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login?continue=https://evil.example/",
                "/login?redirect=//evil.example",
                "/people?continue=https://evil.example/",
                "/%5Cevil.example",
                "/.evil.example"
            })
    void logInNeverLeadsElsewhere(String entry) {
        visitor.send(visitor.request("/")
                .uri(URI.create("http://localhost:" + port + entry))
                .GET());
        HttpResponse<String> answer = visitor.logIn(username, Accounts.PASSWORD);
        String location = answer.headers().firstValue("Location").orElse("");
        var target = URI.create("http://localhost:" + port + "/login").resolve(location);
        assertThat(target.getHost()).isEqualTo("localhost");
        assertThat(target.getPort()).isEqualTo(port);
        assertThat(visitor.target(answer)).startsWith("/").doesNotStartWith("//");
    }

    @Test
    void anEndedAssignmentTakesTheRightsFromARunningSessionAtOnce() {
        visitor.logIn(username, Accounts.PASSWORD);
        assertThat(visitor.getsIn("/people")).isTrue();
        change(
                "update assignment set valid_to = '2026-11-22' where account_id = (select id from account where username = ?)",
                username);
        assertThat(visitor.getsIn("/people")).isFalse();
    }

    @Test
    void anAssignmentThatRunsOutAtMidnightEndsTheSessionToo() {
        change(
                "update assignment set valid_to = '2026-11-23' where account_id = (select id from account where username = ?)",
                username);
        clock.set(Instant.parse("2026-11-23T16:55:00Z"));
        visitor.logIn(username, Accounts.PASSWORD);
        assertThat(visitor.getsIn("/people")).isTrue();
        clock.advance(Duration.ofMinutes(6));
        assertThat(visitor.getsIn("/people")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "enabled = false",
                "must_change_password = true",
                "password_hash = '$2a$04$aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'"
            })
    void aShutAccountOrANewPasswordEndsRunningSessions(String change) {
        visitor.logIn(username, Accounts.PASSWORD);
        assertThat(visitor.getsIn("/")).isTrue();
        change("update account set " + change + " where username = ?", username);
        assertThat(visitor.getsIn("/")).isFalse();
    }

    @Test
    void somebodyElsesWrongAttemptsDoNotThrowOutWhoIsIn() {
        visitor.logIn(username, Accounts.PASSWORD);
        wrong(new HttpVisitor(port), username, 6);
        assertThat(visitor.getsIn("/")).isTrue();
    }

    @Test
    void anIdleSessionEndsThoughThePageKeepsBeating() {
        visitor.logIn(username, Accounts.PASSWORD);
        visitor.get("/");
        for (int i = 0; i < 4; i++) {
            clock.advance(Duration.ofMinutes(4));
            visitor.heartbeat();
        }
        assertThat(visitor.getsIn("/")).isFalse();
    }

    @Test
    void anIdleAdministratorIsOutAfterFiveMinutes() {
        String administrator = accounts.open(Role.ADMINISTRATOR, "TU-DONG-THAP", null);
        visitor.logIn(administrator, Accounts.PASSWORD);
        for (int i = 0; i < 5; i++) {
            clock.advance(Duration.ofMinutes(4));
            assertThat(visitor.getsIn("/")).isTrue();
        }
        clock.advance(Duration.ofMinutes(5));
        assertThat(visitor.getsIn("/")).isFalse();
    }

    @Test
    void aBusySessionLastsAllDay() {
        visitor.logIn(username, Accounts.PASSWORD);
        for (int i = 0; i < 10; i++) {
            clock.advance(Duration.ofMinutes(14));
            assertThat(visitor.getsIn("/")).isTrue();
        }
    }

    @Test
    void whoHasNoAssignmentAnyMoreMayLogInButReachesNothing() {
        change(
                "update assignment set valid_to = '2026-11-22' where account_id = (select id from account where username = ?)",
                username);
        visitor.logIn(username, Accounts.PASSWORD);
        assertThat(visitor.getsIn("/")).as("a page that says so").isTrue();
    }

    private static void wrong(HttpVisitor visitor, String username, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(visitor.target(visitor.logIn(username, "sai-mat-khau-" + i)))
                    .isEqualTo(FAILED);
        }
    }

    private void change(String sql, Object... parameters) {
        transactions.executeWithoutResult(
                status -> jdbc.sql(sql).params(parameters).update());
    }

    private boolean rightPasswordWorks() {
        HttpVisitor fresh = new HttpVisitor(port);
        return !fresh.target(fresh.logIn(username, Accounts.PASSWORD)).equals(FAILED);
    }

    /** A page without what differs in every session. */
    private static String comparable(HttpResponse<String> page) {
        return page.statusCode()
                + page.body()
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id")
                        .replaceAll("content=\"[A-Za-z0-9_-]{40,}\"", "token")
                        .replaceAll("ROOT-\\d+", "app");
    }

    private int failures() {
        return jdbc.sql("select failed_attempts from account where username = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    private boolean lockedUntil() {
        return jdbc.sql("select locked_until is not null from account where username = ?")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private boolean lastLogin() {
        return jdbc.sql("select last_login_at is not null from account where username = ?")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    private static final class HttpAssertions {
        static void isCareful(String cookie) {
            assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        }
    }
}
