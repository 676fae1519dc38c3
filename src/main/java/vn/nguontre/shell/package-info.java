/** The frame: main layout, role homes, log-in, error pages and the security configuration. Nobody imports it. */
@ApplicationModule(displayName = "Shell")
@NullMarked
package vn.nguontre.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
