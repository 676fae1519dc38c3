package vn.nguontre.reservedpost;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.StudyDraft;

/**
 * A candidate's wish for one post of a year, with what is known for judging it.
 *
 * @param majors what the post accepts
 * @param study null while not stated
 * @param fit null while not judged
 */
public record FitRow(
        UUID personId,
        String personName,
        PersonStage stage,
        UUID postId,
        String postTitle,
        String agency,
        String majors,
        int preference,
        @Nullable StudyDraft study,
        @Nullable Fit fit,
        @Nullable String reason) {}
