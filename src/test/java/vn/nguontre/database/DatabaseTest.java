package vn.nguontre.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** What the portal expects of every database it runs on. */
@PortalTest
class DatabaseTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void isARealMariaDbWithFullUnicode() {
        assertThat(text("select version()")).startsWith("11.4.").contains("MariaDB");
        assertThat(text("select @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(text("select @@collation_database")).isEqualTo("utf8mb4_uca1400_ai_ci");
        assertThat(text("select 'Nguồn Trẻ 🌱'")).isEqualTo("Nguồn Trẻ 🌱");
    }

    @Test
    void findsNamesWithoutAccents() {
        assertThat(text("select 'Đặng' collate utf8mb4_uca1400_ai_ci like 'dang'"))
                .isEqualTo("1");
    }

    @Test
    void sortsTheVietnameseWay() {
        assertThat(jdbc.sql("""
                                select name
                                from (select 'Đào' name union all select 'Ân' union all select 'An' union all select 'Dung'
                                      union all select 'Ánh' union all select 'Ăn') names
                                order by name collate utf8mb4_uca1400_vietnamese_as_cs
                                """).query(String.class).list()).isEqualTo(List.of("An", "Ánh", "Ăn", "Ân", "Dung", "Đào"));
    }

    @Test
    void timeStandsStillInTests() {
        assertThat(clock.instant()).isEqualTo(MutableClock.START);
    }

    private String text(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }
}
