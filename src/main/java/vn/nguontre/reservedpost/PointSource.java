package vn.nguontre.reservedpost;

import java.time.LocalDate;
import vn.nguontre.rulebook.Rule;

/** What a rule of the rule book was worth, since when, and by which document. */
public record PointSource(Rule rule, int points, LocalDate since, String legalSource) {}
