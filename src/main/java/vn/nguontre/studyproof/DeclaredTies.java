package vn.nguontre.studyproof;

import java.util.UUID;

/** Asked before a proof is checked: whether the actor has declared a tie to the person and steps aside. */
public interface DeclaredTies {
    boolean tieTo(UUID personId);
}
