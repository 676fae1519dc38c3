package vn.nguontre.people;

import java.time.Instant;
import java.util.UUID;
import vn.nguontre.shared.Actor;

/** An officer has read a person's file. */
public record PersonViewed(UUID personId, Actor viewer, Instant at) {}
