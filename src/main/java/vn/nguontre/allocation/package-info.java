/**
 * Who gets which reserved post: stable matching of candidates to posts, with reasons, and an independent check of the
 * result. Pure: values in, verdict out.
 */
@ApplicationModule(
        displayName = "Allocation",
        allowedDependencies = {})
@NullMarked
package vn.nguontre.allocation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
