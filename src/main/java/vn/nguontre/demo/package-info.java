/**
 * Invented people and a story of three school years for trying the portal, told through the services that real users use; and a
 * generator for measuring. Nothing here runs in a portal without demo data.
 */
@ApplicationModule(displayName = "Demo data")
@NullMarked
package vn.nguontre.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
