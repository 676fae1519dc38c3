package vn.nguontre.commands;

import java.io.PrintStream;

/** Where a command speaks. */
record Console(PrintStream out, CommandTexts texts) {
    /** One sentence on a line of its own. */
    void say(String key, Object... arguments) {
        out.println(texts.say(key, arguments));
    }
}
