package vn.nguontre.reservedpost.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.ChoiceRow;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.PostOrder;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Words;

/** What the annex says of an order and of a candidate. */
record AnnexLines(Words words) {
    /** The order of a post, with a line where its places ended. */
    List<List<String>> order(PostOrder post) {
        List<List<String>> rows = new ArrayList<>();
        for (PostOrder.Place place : post.ranked()) {
            if (rows.size() == post.cutAfter()) {
                rows.add(List.of(words.say("reservedpost.annex.cut", post.places())));
            }
            rows.add(List.of(
                    Integer.toString(place.choice().rank()),
                    place.line().personName(),
                    Integer.toString(place.choice().points().total()),
                    Explanations.why(words, place.choice())));
        }
        if (post.cutAfter() == post.ranked().size()) {
            rows.add(List.of(words.say("reservedpost.annex.nobody-cut")));
        }
        return rows;
    }

    /** A wish with what became of it, the points, and where they come from. */
    List<String> choice(ChoiceRow choice) {
        boolean ranked = choice.rank() > 0;
        return List.of(
                choice.postTitle(),
                Explanations.why(words, choice),
                ranked ? Integer.toString(choice.points().total()) : "–",
                ranked ? source(choice) : "–");
    }

    private String source(ChoiceRow choice) {
        return words.say(
                "reservedpost.annex.points",
                choice.points().fit(),
                fit(choice.fit()),
                choice.points().grade(),
                grade(choice.degreeGrade()),
                choice.points().membership(),
                Formats.date(choice.graduatesOn()),
                Formats.dateTime(choice.statedAt()),
                words.say(proven(choice)));
    }

    private static String proven(ChoiceRow choice) {
        Boolean proven = choice.studyProven();
        return proven == null
                ? "reservedpost.annex.proof-not-kept"
                : proven ? "reservedpost.annex.proven" : "reservedpost.annex.not-proven";
    }

    /** What was decided, beside what was proposed where that differs. */
    String decision(RunLineRow line) {
        return line.departureReason() == null
                ? post(line.decidedPost())
                : words.say("reservedpost.annex.otherwise", post(line.decidedPost()), post(line.proposedPost()));
    }

    String post(@Nullable String title) {
        return title == null ? words.say("reservedpost.annex.no-post") : title;
    }

    private String fit(@Nullable Fit fit) {
        return fit == null ? "–" : words.say(fit.textKey());
    }

    private String grade(@Nullable DegreeGrade grade) {
        return words.say(grade == null ? "reservedpost.degree-grade.unknown" : "reservedpost." + grade.textKey());
    }
}
