package vn.nguontre.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.mariadb.jdbc.MariaDbDataSource;

/** The portal relies on MariaDB 11.4 or newer with utf8mb4_uca1400_ai_ci: searches without accents depend on it. */
public final class DatabaseCheck {
    static final String CHARACTER_SET = "utf8mb4";
    static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private DatabaseCheck() {}

    /** Connects once and refuses a server or a database on which the portal would work wrongly. */
    public static void check(String url, String user, String password) {
        try (Connection connection = new MariaDbDataSource(url).getConnection(user, password)) {
            checkVersion(connection);
            checkCharacters(connection);
        } catch (SQLException e) {
            throw new PortalCannotStart(
                    "Không kết nối được cơ sở dữ liệu %s với tài khoản \"%s\": %s.".formatted(url, user, reason(e)),
                    "Cannot connect to the database %s as \"%s\": %s.".formatted(url, user, reason(e)),
                    e);
        }
    }

    private static void checkVersion(Connection connection) throws SQLException {
        var server = connection.getMetaData();
        int major = server.getDatabaseMajorVersion();
        int minor = server.getDatabaseMinorVersion();
        boolean isMariaDb = server.getDatabaseProductVersion().contains("MariaDB");
        if (!isMariaDb || major < 11 || (major == 11 && minor < 4)) {
            throw new PortalCannotStart(
                    "Cổng thông tin cần MariaDB 11.4 trở lên, nhưng máy chủ là %s."
                            .formatted(server.getDatabaseProductVersion()),
                    "The portal needs MariaDB 11.4 or newer, but the server is %s."
                            .formatted(server.getDatabaseProductVersion()));
        }
    }

    private static void checkCharacters(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select @@character_set_database, @@collation_database")) {
            row.next();
            String characters = row.getString(1);
            String collation = row.getString(2);
            if (!CHARACTER_SET.equals(characters) || !COLLATION.equals(collation)) {
                throw new PortalCannotStart(
                        "Cơ sở dữ liệu phải dùng %s / %s, nhưng đang dùng %s / %s."
                                .formatted(CHARACTER_SET, COLLATION, characters, collation),
                        "The database must use %s / %s, but it uses %s / %s."
                                .formatted(CHARACTER_SET, COLLATION, characters, collation));
            }
        }
    }

    private static String reason(SQLException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message).replaceAll("\\.$", "");
    }
}
