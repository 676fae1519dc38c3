package vn.nguontre;

import java.util.concurrent.CompletableFuture;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.nguontre.database.DatabaseCheck;
import vn.nguontre.database.EmbeddedMariaDb;

/** Where the database of this start is; an embedded one comes up while Spring is still loading classes. */
record PortalDatabase(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

    static CompletableFuture<PortalDatabase> start(PortalOptions options, OrderlyEnd end) {
        var external = options.external();
        if (external != null) {
            DatabaseCheck.check(external.url(), external.user(), external.password());
            return CompletableFuture.completedFuture(
                    new PortalDatabase(external.url(), external.user(), external.password()));
        }
        var embedded = EmbeddedMariaDb.startInBackground(options.data());
        end.first(() -> embedded.thenAccept(EmbeddedMariaDb::close)
                .exceptionally(failed -> null)
                .join());
        return embedded.thenApply(db -> new PortalDatabase(db.jdbcUrl(), db.username(), db.password()));
    }
}
