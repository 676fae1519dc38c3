package vn.nguontre.reservedpost;

import java.util.UUID;

/** Who comes next for a place that has become free, by the order of the run. */
public record NextPerson(UUID personId, String name) {}
