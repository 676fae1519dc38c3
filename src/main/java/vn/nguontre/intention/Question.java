package vn.nguontre.intention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The question as it stands for the one who is asked.
 *
 * @param lastDay until when it can be answered and changed
 * @param answer null while not answered in this period
 */
public record Question(LocalDate lastDay, @Nullable Intention answer) {}
