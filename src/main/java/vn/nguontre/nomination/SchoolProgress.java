package vn.nguontre.nomination;

import java.util.UUID;

/** How many nominees a school has sent in a round, beside its target. */
public record SchoolProgress(UUID schoolId, String schoolName, int sent, int approved, int target) {
    /** Nobody sent, or fewer than the target. */
    public boolean isLacking() {
        return sent < Math.max(target, 1);
    }
}
