package vn.nguontre.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person is being erased. Whoever keeps something of them removes it or takes the identity from it, in the same
 * transaction, or refuses with the reason why it cannot be done yet.
 *
 * @param was by what a paper can still name the person
 */
public record PersonErased(UUID personId, Identity was) {
    /** What stands where a name or a text was. */
    public static final String GONE = "Đã xóa";

    /**
     * Who the person was until now.
     *
     * @param foldedName the name as it is compared
     */
    public record Identity(
            String foldedName,
            LocalDate birthDate,
            @Nullable String citizenNumber) {}
}
