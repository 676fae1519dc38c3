package vn.nguontre.dataright;

import java.time.LocalDate;
import vn.nguontre.people.LookKind;
import vn.nguontre.shared.Role;

/**
 * That an officer has seen something of a person on a day.
 *
 * @param visits how often; looks in quick succession are one
 */
public record FileViewRow(String viewerName, Role role, String unitName, LookKind kind, LocalDate day, int visits) {}
