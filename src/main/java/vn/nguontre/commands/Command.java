package vn.nguontre.commands;

import java.util.List;

/** One thing that can be done from the command line. */
interface Command {
    /** How it is called, in one line. */
    String usage();

    /**
     * Does it and tells the exit code.
     *
     * @throws CommandFailed when it cannot be done
     */
    int run(List<String> arguments, Console console);
}
