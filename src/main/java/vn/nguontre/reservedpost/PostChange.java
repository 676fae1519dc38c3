package vn.nguontre.reservedpost;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * One field of a post with what it said before and after a correction.
 *
 * @param was empty where nothing was said
 */
record PostChange(PostField field, String was, String became) {
    static List<PostChange> between(PostDraft before, PostDraft after) {
        Map<PostField, String> was = words(before);
        return words(after).entrySet().stream()
                .map(e -> new PostChange(e.getKey(), Objects.requireNonNull(was.get(e.getKey())), e.getValue()))
                .filter(c -> !c.was.equals(c.became))
                .toList();
    }

    private static Map<PostField, String> words(PostDraft post) {
        Map<PostField, String> words = new EnumMap<>(PostField.class);
        words.put(PostField.YEAR, Integer.toString(post.year()));
        words.put(PostField.TITLE, post.title());
        words.put(PostField.AGENCY, post.agency());
        words.put(PostField.MAJORS, String.join("; ", post.majors()));
        words.put(PostField.DEGREE_LEVEL, post.degreeLevel().textKey());
        words.put(PostField.RANK, Objects.requireNonNullElse(post.plan().rank(), ""));
        words.put(
                PostField.METHODS,
                post.plan().methods().stream().map(RecruitmentMethod::textKey).collect(Collectors.joining(" ")));
        words.put(PostField.DOCUMENT, post.plan().document());
        words.put(PostField.PLAN_LINE, Objects.requireNonNullElse(post.plan().number(), ""));
        return words;
    }
}
