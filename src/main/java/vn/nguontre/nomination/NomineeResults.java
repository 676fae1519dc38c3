package vn.nguontre.nomination;

import org.jspecify.annotations.Nullable;
import vn.nguontre.nominationlist.Extras;
import vn.nguontre.shared.VietnameseText;

/** What the list says of a nominee, in its words. */
public record NomineeResults(
        @Nullable String learningResult,
        @Nullable String conductResult,
        @Nullable String achievement,
        @Nullable String unionPosition,
        @Nullable String note) {
    public static final int LONGEST = 200;
    public static final int LONGEST_STORY = 500;

    static final NomineeResults UNSEEN = new NomineeResults(null, null, null, null, null);

    public NomineeResults {
        learningResult = tidy(learningResult, LONGEST);
        conductResult = tidy(conductResult, LONGEST);
        achievement = tidy(achievement, LONGEST_STORY);
        unionPosition = tidy(unionPosition, LONGEST);
        note = tidy(note, LONGEST_STORY);
    }

    static NomineeResults of(Extras extras) {
        return new NomineeResults(
                extras.learningResult(),
                extras.conductResult(),
                extras.achievement(),
                extras.unionPosition(),
                extras.note());
    }

    private static @Nullable String tidy(@Nullable String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = VietnameseText.clean(text);
        if (clean.isEmpty()) {
            return null;
        }
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }
}
