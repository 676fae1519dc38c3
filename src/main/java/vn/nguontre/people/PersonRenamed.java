package vn.nguontre.people;

import java.util.UUID;

/** The name in a person's file was put right. */
public record PersonRenamed(UUID personId, String fullName) {}
