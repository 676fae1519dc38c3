package vn.nguontre;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.SpringApplication;
import vn.nguontre.database.DatabaseCheck;
import vn.nguontre.database.EmbeddedMariaDb;

/** Brings up the database of this start and says in Spring's words where it is. */
final class PortalDatabase {
    private PortalDatabase() {}

    static Map<String, Object> properties(PortalOptions options) {
        var external = options.external();
        if (external != null) {
            DatabaseCheck.check(external.url(), external.user(), external.password());
            return connection(external.url(), external.user(), external.password(), false, false);
        }
        var server = startEmbedded(options);
        return connection(server.jdbcUrl(), server.username(), server.password(), true, options.demo());
    }

    /** The server ends after Spring's context with its connection pool, also when the end comes during the start. */
    private static EmbeddedMariaDb startEmbedded(PortalOptions options) {
        var starting = new CompletableFuture<EmbeddedMariaDb>();
        SpringApplication.getShutdownHandlers()
                .add(() -> starting.thenAccept(EmbeddedMariaDb::close)
                        .exceptionally(e -> null)
                        .join());
        try {
            var server = EmbeddedMariaDb.start(options.data());
            starting.complete(server);
            return server;
        } catch (RuntimeException e) {
            starting.completeExceptionally(e);
            throw e;
        }
    }

    private static Map<String, Object> connection(
            String url, String user, String password, boolean embedded, boolean demo) {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password,
                "portal.embedded", embedded,
                "portal.demo", demo);
    }
}
