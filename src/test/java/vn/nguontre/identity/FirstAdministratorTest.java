package vn.nguontre.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** The clock stands in a year before anybody's assignment: the portal is as if it had no administrator yet. */
@PortalTest
class FirstAdministratorTest {
    private static final Instant LONG_AGO = Instant.parse("2021-05-03T02:00:00Z");
    private static final String PASSWORD = "một câu đủ dài để nhớ";

    @Autowired
    private FirstAdministrator first;

    @Autowired
    private PortalUsers users;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transactions;

    @BeforeEach
    void longAgo() {
        accounts.nobody();
        clock.set(LONG_AGO);
    }

    @AfterEach
    void tidy() {
        clock.reset();
        transactions.executeWithoutResult(
                status -> jdbc.sql("delete from assignment where role = 'ADMINISTRATOR' and valid_from = '2021-05-03'")
                        .update());
    }

    @Test
    void theLinkMakesOneAdministratorAndNeverAnother() {
        String token = first.newToken().orElseThrow();
        String earlier = first.newToken().orElseThrow();
        assertThat(first.isOpen(token)).isTrue();
        String username = " Q" + Ids.next();
        first.create(token, username, "Người Đầu Tiên", PASSWORD);
        PortalUser administrator = users.loadUserByUsername(username);
        assertThat(administrator.mustChangePassword()).isFalse();
        assertThat(Objects.requireNonNull(administrator.actor()).role()).isEqualTo(Role.ADMINISTRATOR);

        assertThat(first.isOpen(token)).isFalse();
        assertThat(first.isOpen(earlier)).as("a link of an earlier start").isFalse();
        assertThatThrownBy(() -> first.create(token, "thu.hai", "Người Thứ Hai", PASSWORD))
                .hasMessage("identity.link-spent");
        assertThatThrownBy(() -> first.create(earlier, "thu.hai", "Người Thứ Hai", PASSWORD))
                .hasMessage("organisation.administrator-exists");
        assertThat(first.newToken()).as("at the next start").isEmpty();
    }

    @Test
    void theLinkLastsADay() {
        String token = first.newToken().orElseThrow();
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        assertThat(first.isOpen(token)).isTrue();
        clock.advance(Duration.ofSeconds(1));
        assertThat(first.isOpen(token)).isFalse();
        assertThatThrownBy(() -> first.create(token, "tre.mot.ngay", "Người Trễ", PASSWORD))
                .hasMessage("identity.link-spent");
    }

    @Test
    void anInventedLinkOpensNothing() {
        assertThat(first.isOpen("bia-dat")).isFalse();
        assertThat(first.isOpen("")).isFalse();
        assertThatThrownBy(() -> first.create("bia-dat", "ke.la", "Kẻ Lạ", PASSWORD))
                .hasMessage("identity.link-spent");
    }

    @Test
    void aRefusedPasswordDoesNotSpendTheLink() {
        String token = first.newToken().orElseThrow();
        assertThatThrownBy(() -> first.create(token, "quan.tri", "Quản Trị", "ngắn"))
                .hasMessage("identity.password-too-short");
        assertThat(first.isOpen(token)).isTrue();
    }

    @Test
    void theTokenItselfIsNotKept() {
        String token = first.newToken().orElseThrow();
        assertThat(jdbc.sql("select count(*) from first_administrator_link where token_hash = ?")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void oneLinkUsedManyTimesAtOnceMakesOneAdministrator() throws Exception {
        String token = first.newToken().orElseThrow();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var attempts = IntStream.range(0, 4)
                    .mapToObj(i -> (Callable<Boolean>) () -> {
                        try {
                            first.create(token, "q" + Ids.next(), "Người Đua", PASSWORD);
                            return true;
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    })
                    .toList();
            int made = 0;
            for (var result : pool.invokeAll(attempts)) {
                made += result.get() ? 1 : 0;
            }
            assertThat(made).isEqualTo(1);
        }
    }
}
