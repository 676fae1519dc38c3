package vn.nguontre.reservedpost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The committee decides otherwise than proposed for one candidate.
 *
 * @param postId the post given instead, or null for none
 * @param reason written down; it stays with the line
 */
public record Departure(UUID personId, @Nullable UUID postId, String reason) {}
