package vn.nguontre.nomination;

import java.io.Serializable;
import java.util.UUID;

/**
 * A draft as somebody has seen it: whoever acts on an outdated one is told so.
 *
 * @param outcome a checksum of what confirming would have done then
 */
public record DraftRef(UUID id, int version, String outcome) implements Serializable {}
