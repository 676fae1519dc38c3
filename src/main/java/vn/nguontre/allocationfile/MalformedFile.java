package vn.nguontre.allocationfile;

import java.util.List;

/** A file that does not say what it should: the key of a sentence, what is put into it, and where in the file it is. */
public final class MalformedFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final List<String> arguments;
    private final int line;
    private final int column;

    MalformedFile(int line, int column, String key, String... arguments) {
        super(key + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
        this.line = line;
        this.column = column;
    }

    public String key() {
        return key;
    }

    public List<String> arguments() {
        return arguments;
    }

    /** From 1; 0 when the fault is not at one place. */
    public int line() {
        return line;
    }

    /** From 1; 0 when the fault is not at one place. */
    public int column() {
        return column;
    }
}
