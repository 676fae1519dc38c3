package vn.nguontre.organisation;

import java.util.UUID;

/** A person who holds an assignment in a unit today. */
public record UnitMember(UUID accountId, String name) {}
