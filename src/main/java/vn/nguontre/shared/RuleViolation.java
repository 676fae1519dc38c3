package vn.nguontre.shared;

import java.io.Serial;

/**
 * A refusal with its reason, told to the user in their language: the key names the sentence in the text bundles, the arguments
 * fill it in.
 */
public class RuleViolation extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments;
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments == null ? new Object[0] : arguments.clone();
    }

    /** Nothing with this id, or nothing that the actor may see: the two are not told apart. */
    public static RuleViolation notFound() {
        return new RuleViolation("shared.not-found");
    }
}
