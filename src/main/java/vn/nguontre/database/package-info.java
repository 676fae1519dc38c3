/**
 * The database under the portal: an embedded MariaDB server for a start without any installation, and the check that any
 * server, embedded or external, is one the portal can rely on. Knows nothing of the portal's data.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package vn.nguontre.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
