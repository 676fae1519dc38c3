package vn.nguontre.reservedpost;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajor;

/**
 * A major that a post accepts.
 *
 * @param code null only for posts entered before the portal asked for it
 * @param major the name as printed on diplomas
 */
@Embeddable
record PostMajor(@Nullable String code, String major) {
    /** For queries of posts {@code r}: the majors with their codes, separated by semicolons. */
    static final String ALL = """
            (select group_concat(concat_ws(' ', m.code, m.major) order by m.position separator '; ')
                from post_major m where m.post_id = r.id) majors""";

    static PostMajor of(NationalMajor major) {
        return new PostMajor(major.code(), major.name());
    }

    String line() {
        return code == null ? major : code + " " + major;
    }
}
