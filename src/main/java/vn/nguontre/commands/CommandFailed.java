package vn.nguontre.commands;

import java.util.function.Function;
import vn.nguontre.allocationfile.MalformedFile;

/** Why a command cannot do what it should, as the key of a sentence and what is put into it. */
final class CommandFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Function<CommandTexts, String> sentence;

    CommandFailed(String key, Object... arguments) {
        super(key);
        sentence = texts -> texts.say(key, arguments);
    }

    /** A file that does not say what it should. */
    CommandFailed(String file, MalformedFile fault) {
        super(fault.key(), fault);
        sentence = texts -> {
            var detail = texts.say(fault.key(), fault.arguments().toArray());
            return fault.line() == 0
                    ? texts.say("commands.file.malformed", file, detail)
                    : texts.say(
                            "commands.file.malformed-at",
                            file,
                            String.valueOf(fault.line()),
                            String.valueOf(fault.column()),
                            detail);
        };
    }

    String sentence(CommandTexts texts) {
        return sentence.apply(texts);
    }
}
