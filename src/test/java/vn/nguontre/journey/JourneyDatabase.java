package vn.nguontre.journey;

import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import vn.nguontre.database.EmbeddedMariaDb;
import vn.nguontre.testing.TestDatabase;

/** A portal of its own for a journey, fresh as at a first start. */
public final class JourneyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Path folder = Path.of("target", "journey-database");
        FileSystemUtils.deleteRecursively(folder.toFile());
        var server = EmbeddedMariaDb.start(
                folder, TestDatabase.serverFiles(), List.of("--innodb-flush-log-at-trx-commit=0"));
        SpringApplication.getShutdownHandlers().add(server::close);
        TestPropertyValues.of(
                        "spring.datasource.url=" + server.jdbcUrl(),
                        "spring.datasource.username=" + server.username(),
                        "spring.datasource.password=" + server.password(),
                        "portal.demo=true",
                        "vaadin.productionMode=true")
                .applyTo(context);
    }
}
