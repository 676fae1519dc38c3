package vn.nguontre.consent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.ConsentPurpose;

/**
 * A line of the history of answers.
 *
 * @param recordedBy who noted it; null if it came by a claim card
 */
public record AnswerRow(
        ConsentPurpose purpose,
        Answerer by,
        Answer answer,
        LocalDate on,
        AnswerWay way,
        int textVersion,
        @Nullable String answererName,
        @Nullable String recordedBy,
        @Nullable String recordedFor) {}
