package vn.nguontre.commands;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files and options after a command's name; options may stand anywhere, as {@code --name value} or {@code --name=value}. */
final class Arguments {
    private final List<String> files = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments() {}

    /**
     * Takes the arguments apart.
     *
     * @param flags options without a value
     * @param valued options with a value
     */
    static Arguments of(List<String> given, int files, Set<String> flags, Set<String> valued, String usage) {
        var arguments = new Arguments();
        for (var rest = given.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            if (!argument.startsWith("-") || argument.equals("-")) {
                arguments.files.add(argument);
                continue;
            }
            int equals = argument.indexOf('=');
            var name = equals < 0 ? argument : argument.substring(0, equals);
            var value = equals < 0 ? "" : argument.substring(equals + 1);
            if (valued.contains(name)) {
                value = equals < 0 && rest.hasNext() ? rest.next() : value;
                refuse(value.isEmpty(), "commands.no-value", name, usage);
            } else {
                refuse(!flags.contains(argument), "commands.no-option", argument, usage);
            }
            refuse(arguments.options.put(name, value) != null, "commands.option-twice", name, usage);
        }
        int named = arguments.files.size();
        refuse(named != files, "commands.wrong-files", named == 0 ? 0 : named < files ? 1 : 2, usage);
        return arguments;
    }

    String file(int number) {
        return files.get(number);
    }

    @Nullable
    String option(String name) {
        return options.get(name);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    private static void refuse(boolean wrong, String key, Object... arguments) {
        if (wrong) {
            throw new CommandFailed(key, arguments);
        }
    }
}
