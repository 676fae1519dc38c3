/**
 * Majors of the national list of training (TT 09/2022/TT-BGDĐT): their codes, the fields they belong to, and how near one
 * stands to another. Pure reference data.
 */
@ApplicationModule(
        displayName = "Majors",
        allowedDependencies = {"shared"})
@NullMarked
package vn.nguontre.major;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
