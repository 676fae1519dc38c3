package vn.nguontre.people;

import java.util.UUID;

/**
 * A person is being erased. Whoever keeps something of them removes it or takes the identity from it, in the same
 * transaction, or refuses with the reason why it cannot be done yet.
 */
public record PersonErased(UUID personId) {
    /** What stands where a name or a text was. */
    public static final String GONE = "Đã xóa";
}
