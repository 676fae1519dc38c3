package vn.nguontre.commands;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;
import vn.nguontre.nominationlist.ListLimits;
import vn.nguontre.nominationlist.ListReader;
import vn.nguontre.nominationlist.UnreadableList;

/**
 * Reads a list as the upload page does, prints what was read and every problem, and stores nothing. Exit code 0: the
 * list was read, with or without problems in its rows; 1: the whole file is refused.
 */
final class CheckListCommand implements Command {
    private static final int READ = 0;
    private static final int REFUSED = 1;
    private static final String JSON = "--json";
    private static final String LANGUAGE = "--lang";

    private final Supplier<LocalDate> today;

    CheckListCommand(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public String usage() {
        return "./portal check-list FILE [--json] [--lang vi|en]";
    }

    @Override
    public int run(List<String> given, Console console) {
        var arguments = Arguments.of(given, 1, Set.of(JSON), Set.of(LANGUAGE), usage());
        var language = arguments.option(LANGUAGE);
        var texts = new CheckListTexts(language == null ? console.texts() : CommandTexts.of(language));
        var file = arguments.file(0);
        // one byte more than the reader takes at most, so that it can tell that a file is too large
        byte[] content = NamedFile.of(file).read(stream -> stream.readNBytes(ListLimits.MAX_BYTES + 1));
        quiet();
        try {
            var reading = ListReader.read(file, content, today.get());
            console.out()
                    .print(arguments.has(JSON) ? CheckListJson.of(reading) : new CheckListReport(texts).of(reading));
            return READ;
        } catch (UnreadableList refusal) {
            var sentence = texts.refusal(refusal);
            console.out()
                    .print(
                            arguments.has(JSON)
                                    ? CheckListJson.of(refusal, sentence)
                                    : sentence + " (" + refusal.reason() + ")\n");
            return REFUSED;
        }
    }

    /** What a library says about a broken file would stand between the lines of the answer. */
    private static void quiet() {
        if (LoggerFactory.getLogger("org.apache.poi") instanceof Logger logger) {
            logger.setLevel(Level.OFF);
        }
    }
}
