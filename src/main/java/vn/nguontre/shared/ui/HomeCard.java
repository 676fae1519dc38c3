package vn.nguontre.shared.ui;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a role's home may show.
 *
 * @param title what it is about
 * @param figure a number or a short phrase such as "0 of 1", null where words suffice
 * @param sentence what it means or what comes next
 * @param linkText what the link does
 * @param link address within the portal of the people or things behind the figure
 * @param urgency how soon it wants doing; the most urgent cards come first
 */
public record HomeCard(
        String title, @Nullable String figure, String sentence, String linkText, String link, Urgency urgency) {
    /** The order of cards on a home. */
    public enum Urgency {
        /** Late, or somebody waits for an answer with a last day. */
        NOW,
        /** Waiting for the one who looks. */
        WAITING,
        /** Goes its way; good to see. */
        INFORMATION,
        /** Nothing to do; says what comes next. */
        QUIET
    }
}
