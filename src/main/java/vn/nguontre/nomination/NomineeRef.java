package vn.nguontre.nomination;

import java.util.UUID;

/** A nominee as the actor has seen it: what has changed since then is not decided over. */
public record NomineeRef(UUID id, int version) {}
