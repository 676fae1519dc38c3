package vn.nguontre.database;

/** Why the portal cannot start, in one sentence for the person at the keyboard: Vietnamese first, then English. */
public class PortalCannotStart extends RuntimeException {
    private final String sentence;

    public PortalCannotStart(String vietnamese, String english) {
        super(english);
        this.sentence = vietnamese + System.lineSeparator() + english;
    }

    PortalCannotStart(String vietnamese, String english, Throwable cause) {
        super(english, cause);
        this.sentence = vietnamese + System.lineSeparator() + english;
    }

    public String sentence() {
        return sentence;
    }
}
