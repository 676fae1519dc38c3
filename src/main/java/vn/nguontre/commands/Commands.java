package vn.nguontre.commands;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The portal's commands. Exit code 0: done, and what was asked is so; 1: what was asked is not so; 2: it could not be
 * found out, told in one sentence on the error stream.
 */
public final class Commands {
    private static final int FAILED = 2;
    private static final Map<String, Command> ALL = new TreeMap<>(Map.of(
            "allocate",
            new AllocateCommand(),
            "verify",
            new VerifyCommand(),
            "check-list",
            new CheckListCommand(() -> LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")))));

    private Commands() {}

    public static void main(String[] args) {
        System.exit(run(args, stream(FileDescriptor.out), stream(FileDescriptor.err)));
    }

    /** Runs the command that the first argument names and tells the exit code. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        return run(args, out, err, CommandTexts.ofThisMachine(System.getenv()));
    }

    static int run(String[] args, PrintStream out, PrintStream err, CommandTexts texts) {
        int code;
        try {
            code = run(List.of(args), new Console(out, texts));
            out.flush();
            if (out.checkError()) {
                throw new CommandFailed("commands.output-lost");
            }
        } catch (CommandFailed e) {
            code = failed(err, e.sentence(texts));
        } catch (OutOfMemoryError e) {
            code = failed(err, texts.say("commands.memory"));
        } catch (RuntimeException | StackOverflowError e) {
            code = failed(err, texts.say("commands.unexpected", e.toString()));
        }
        err.flush();
        return code;
    }

    private static int run(List<String> args, Console console) {
        var name = args.isEmpty() ? "" : args.getFirst();
        var command = ALL.get(name);
        if (command == null) {
            throw new CommandFailed("commands.no-command", name, String.join(", ", ALL.keySet()));
        }
        var rest = args.subList(1, args.size());
        if (rest.contains("--help") || rest.contains("-h")) {
            console.say("commands.usage", command.usage());
            return 0;
        }
        return command.run(rest, console);
    }

    private static int failed(PrintStream err, String sentence) {
        err.println(sentence);
        return FAILED;
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16), false, StandardCharsets.UTF_8);
    }
}
