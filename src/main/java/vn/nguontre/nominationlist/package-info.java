/**
 * Reads the lists schools send, whatever their shape: bytes in, ready rows and problems out. Pure: no database, no
 * clock, nothing of a person kept.
 */
@ApplicationModule(displayName = "Nomination lists", allowedDependencies = "shared")
@NullMarked
package vn.nguontre.nominationlist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
