package vn.nguontre.mentoring;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who shall keep the tie.
 *
 * @param unitId the branch, ward committee or town committee the keeper belongs to
 * @param accountId null for somebody without an account, such as a teacher
 * @param name as the young person will read it; an account's own name stands before it
 */
public record KeeperDraft(UUID unitId, @Nullable UUID accountId, String name) {}
