package vn.nguontre;

import java.util.function.Supplier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import vn.nguontre.database.DataFolder;
import vn.nguontre.database.DatabaseCheck;
import vn.nguontre.database.EmbeddedMariaDb;

/** Where the database of this start is; an embedded one comes up while Spring is still loading classes. */
record PortalDatabase(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {

    /** Takes the data folder now; what is given back waits for the database when Spring asks for it. */
    static Supplier<JdbcConnectionDetails> start(PortalOptions options, OrderlyEnd end) {
        var external = options.external();
        if (external != null) {
            var folder = DataFolder.open(options.data());
            end.first(folder::close);
            return () -> {
                DatabaseCheck.check(external.url(), external.user(), external.password());
                return new PortalDatabase(external.url(), external.user(), external.password());
            };
        }
        var embedded = EmbeddedMariaDb.startInBackground(options.data());
        end.first(() -> embedded.thenAccept(EmbeddedMariaDb::close)
                .exceptionally(failed -> null)
                .join());
        return () -> {
            var server = embedded.join();
            return new PortalDatabase(server.jdbcUrl(), server.username(), server.password());
        };
    }
}
