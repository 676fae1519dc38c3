package vn.nguontre.nomination;

import java.io.Serializable;
import java.util.UUID;

/** A draft as somebody has seen it: whoever acts on an outdated one is told so. */
public record DraftRef(UUID id, int version) implements Serializable {}
