package vn.nguontre.reservedpost;

import java.time.Instant;

/** All that anybody learns about a genuine paper. */
public record GenuinePaper(PaperKind kind, Instant issuedAt, int year) {}
