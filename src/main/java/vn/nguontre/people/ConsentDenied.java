package vn.nguontre.people;

import java.util.UUID;

/** Somebody who must answer for a purpose has said no, or taken a yes back. */
public record ConsentDenied(UUID personId, ConsentPurpose purpose) {}
