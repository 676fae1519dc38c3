package vn.nguontre.dataright;

import java.time.LocalDate;
import vn.nguontre.shared.Role;

/**
 * That an officer has opened a person's file on a day.
 *
 * @param visits how often; looks in quick succession are one
 */
public record FileViewRow(String viewerName, Role role, String unitName, LocalDate day, int visits) {}
