package vn.nguontre.nominationlist;

import java.util.List;

/** The file as a whole cannot be taken; the reason and its arguments make the sentence for the user. */
public final class UnreadableList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient List<Object> arguments;

    UnreadableList(Reason reason, Object... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /** Strings and numbers as each {@link Reason} tells. */
    public List<Object> arguments() {
        return arguments;
    }

    /** Why a file is refused. */
    public enum Reason {
        /** Argument: the limit in megabytes. */
        TOO_LARGE,
        /** Argument: the limit in rows. */
        TOO_MANY_ROWS,
        EMPTY,
        /** Not what its name says, or no list at all. Argument: the file name. */
        UNKNOWN_FORMAT,
        /** Protected by a password. */
        ENCRYPTED,
        DAMAGED,
        /** No row with the headings of a list was found. */
        NO_HEADER,
        /** Two lists stand beside one another in one sheet. */
        SIDE_BY_SIDE,
        /** Built to harm: a zip bomb, too many parts or columns. */
        HOSTILE
    }
}
