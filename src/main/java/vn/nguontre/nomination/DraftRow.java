package vn.nguontre.nomination;

import java.time.Instant;
import java.util.UUID;

/** A file that waits for somebody to go on with it. */
public record DraftRow(UUID id, String schoolName, String fileName, String startedBy, Instant changedAt) {}
