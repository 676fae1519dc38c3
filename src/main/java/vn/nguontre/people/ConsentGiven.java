package vn.nguontre.people;

import java.util.UUID;

/** Everybody who must answer for a purpose has said yes. */
public record ConsentGiven(UUID personId, ConsentPurpose purpose) {}
