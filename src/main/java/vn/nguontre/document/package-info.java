/** Documents: pages set in print type with full Vietnamese, and codes that a camera reads. */
@ApplicationModule(displayName = "Documents", allowedDependencies = "shared")
@NullMarked
package vn.nguontre.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
