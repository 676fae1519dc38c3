package vn.nguontre.rulebook;

import java.time.LocalDate;
import java.util.UUID;

/** A line of the working-day calendar. */
public record HolidayRow(UUID id, LocalDate day, HolidayKind kind, String name, String legalSource) {}
