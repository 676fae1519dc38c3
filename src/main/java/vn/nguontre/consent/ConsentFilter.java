package vn.nguontre.consent;

/**
 * Which people the consent page lists.
 *
 * @param text words of the name; blank for all
 * @param schoolClass one class as it is written; blank for all
 * @param openOnly only those from whom an answer is still to come
 */
public record ConsentFilter(String text, String schoolClass, boolean openOnly) {
    public static final ConsentFilter OPEN = new ConsentFilter("", "", true);

    public ConsentFilter withText(String words) {
        return new ConsentFilter(words, schoolClass, openOnly);
    }

    public ConsentFilter withClass(String chosen) {
        return new ConsentFilter(text, chosen, openOnly);
    }

    public ConsentFilter withOpenOnly(boolean only) {
        return new ConsentFilter(text, schoolClass, only);
    }
}
