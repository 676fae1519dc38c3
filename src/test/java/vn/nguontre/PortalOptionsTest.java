package vn.nguontre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nguontre.database.PortalCannotStart;

class PortalOptionsTest {
    @Test
    void suitsMostWithoutAnyOption() {
        var options = of(Map.of());
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(options.demo()).isTrue();
        assertThat(options.external()).isNull();
    }

    @Test
    void theCommandLineStandsBeforeTheEnvironment() {
        var environment = Map.of("PORTAL_PORT", "1", "PORTAL_DATA", "/a", "PORTAL_DEMO", "true");
        var options = of(environment, "--port", "9090", "--data=/b c", "--no-demo");
        assertThat(options.port()).isEqualTo(9090);
        assertThat(options.data()).isEqualTo(Path.of("/b c").toAbsolutePath());
        assertThat(options.demo()).isFalse();
    }

    @Test
    void anExternalDatabaseComesFromTheEnvironment() {
        var options = of(Map.of("PORTAL_DB_URL", "jdbc:mariadb://db/portal", "PORTAL_DB_PASSWORD", "x"));
        assertThat(options.external())
                .isEqualTo(new PortalOptions.ExternalDatabase("jdbc:mariadb://db/portal", "portal", "x"));
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertThatThrownBy(() -> of(Map.of(), "--port", "many")).isInstanceOf(PortalCannotStart.class);
        assertThatThrownBy(() -> of(Map.of(), "--port")).isInstanceOf(PortalCannotStart.class);
        assertThatThrownBy(() -> of(Map.of(), "--data", "")).isInstanceOf(PortalCannotStart.class);
        assertThatThrownBy(() -> of(Map.of(), "--prot", "1")).isInstanceOf(PortalCannotStart.class);
        assertThatThrownBy(() -> of(Map.of("PORTAL_DB_URL", "jdbc:mysql://db/x")))
                .isInstanceOf(PortalCannotStart.class);
    }

    private static PortalOptions of(Map<String, String> environment, String... arguments) {
        return PortalOptions.of(arguments, environment);
    }
}
