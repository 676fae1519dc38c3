package vn.nguontre.mentoring;

import java.time.LocalDate;

/**
 * What is noted of a contact.
 *
 * @param note one line, may be empty
 */
public record ContactNote(LocalDate date, ContactKind kind, String note) {}
