package vn.nguontre.nomination;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nguontre.nominationlist.Extras;
import vn.nguontre.people.FurtherDetails;

/**
 * All that a list says of a nominee beyond the least, kept closed with the nominee until they, and where needed a guardian, have
 * agreed to being nominated: nobody reads it, nothing is judged by it (DP-01, DP-02).
 */
record SealedRow(
        @Nullable String ethnicity,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String learningResult,
        @Nullable String conductResult,
        @Nullable String achievement,
        @Nullable String unionPosition,
        @Nullable String note) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final SealedRow NOTHING = new SealedRow(null, null, null, null, null, null, null, null);
    private static final int LONGEST_ETHNICITY = 40;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_PHONE = 20;

    static SealedRow of(Extras extras) {
        NomineeResults results = NomineeResults.of(extras);
        return new SealedRow(
                fitting(extras.ethnicity(), LONGEST_ETHNICITY),
                fitting(extras.address(), LONGEST_ADDRESS),
                fitting(extras.phone(), LONGEST_PHONE),
                results.learningResult(),
                results.conductResult(),
                results.achievement(),
                results.unionPosition(),
                results.note());
    }

    static SealedRow open(NomineeResults results) {
        return new SealedRow(
                null,
                null,
                null,
                results.learningResult(),
                results.conductResult(),
                results.achievement(),
                results.unionPosition(),
                results.note());
    }

    static SealedRow read(@Nullable String json) {
        return json == null ? NOTHING : JSON.readValue(json, SealedRow.class);
    }

    /** The form in which it is kept; null where there is nothing to keep. */
    @Nullable
    String json() {
        return equals(NOTHING) ? null : JSON.writeValueAsString(this);
    }

    FurtherDetails person() {
        return new FurtherDetails(ethnicity, address, phone);
    }

    NomineeResults results() {
        return new NomineeResults(learningResult, conductResult, achievement, unionPosition, note);
    }

    private static @Nullable String fitting(@Nullable String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }
}
