package vn.nguontre.commands;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import vn.nguontre.nominationlist.ListLimits;
import vn.nguontre.nominationlist.ListReader;
import vn.nguontre.nominationlist.UnreadableList;

/**
 * {@code check-list FILE [--json] [--lang vi|en]}: reads a list as the upload page does, prints what was read and every
 * problem, and stores nothing. Answers 0 when the list was read, with or without problems in its rows, 1 when the whole
 * file is refused, and 2 when the command is used wrongly or the file cannot be opened. Writes UTF-8 wherever it runs.
 */
public final class CheckListCommand {
    static final int READ = 0;
    static final int REFUSED = 1;
    static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream err;
    private final LocalDate today;

    private CheckListCommand(PrintStream out, PrintStream err, LocalDate today) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.today = today;
    }

    /** Runs the command with the words after its name and returns the exit code. */
    public static int run(List<String> args, PrintStream out, PrintStream err) {
        return run(args, out, err, LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    static int run(List<String> args, PrintStream out, PrintStream err, LocalDate today) {
        return new CheckListCommand(out, err, today).run(args);
    }

    private int run(List<String> args) {
        var words = new ArrayList<>(args);
        boolean json = words.remove("--json");
        var language = language(words);
        if (words.size() != 1 || language.isEmpty() || words.getFirst().startsWith("--")) {
            return wrong("commands.check-list.usage");
        }
        var file = words.getFirst();
        var content = content(file);
        return content.isEmpty()
                ? wrong("commands.check-list.no-file", file)
                : check(file, content.get(), json, new CheckListTexts(language.get()));
    }

    private int check(String file, byte[] content, boolean json, CheckListTexts texts) {
        quiet();
        try {
            var reading = ListReader.read(file, content, today);
            out.print(json ? CheckListJson.of(reading) : new CheckListReport(texts).of(reading));
            return READ;
        } catch (UnreadableList refusal) {
            if (json) {
                out.print(CheckListJson.of(refusal, texts.refusal(refusal)));
            } else {
                out.println(texts.refusal(refusal) + " (" + refusal.reason() + ")");
            }
            return REFUSED;
        }
    }

    /** One byte more than the reader takes at most, so that it can tell that a file is too large. */
    private static Optional<byte[]> content(String file) {
        try {
            var path = Path.of(file);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (var in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(ListLimits.MAX_BYTES + 1));
            }
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> language(List<String> words) {
        int at = words.indexOf("--lang");
        if (at < 0) {
            return Optional.of("vi");
        }
        words.remove(at);
        return at < words.size()
                ? Optional.of(words.remove(at)).filter(List.of("vi", "en")::contains)
                : Optional.empty();
    }

    private int wrong(String key, Object... arguments) {
        err.println(new CheckListTexts("vi").text(key, arguments));
        err.println(new CheckListTexts("en").text(key, arguments));
        return WRONG_USE;
    }

    /** What a library says about a broken file would stand between the lines of the answer. */
    private static void quiet() {
        if (LoggerFactory.getLogger("org.apache.poi") instanceof Logger logger) {
            logger.setLevel(Level.OFF);
        }
    }
}
