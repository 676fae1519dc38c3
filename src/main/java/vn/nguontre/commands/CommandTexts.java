package vn.nguontre.commands;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of the commands: Vietnamese where the machine speaks it, otherwise English. */
final class CommandTexts {
    static final CommandTexts VIETNAMESE = new CommandTexts(Locale.of("vi"));
    static final CommandTexts ENGLISH = new CommandTexts(Locale.ENGLISH);
    private static final int LONGEST = 200;

    private final Locale locale;

    private CommandTexts(Locale locale) {
        this.locale = locale;
    }

    /** PORTAL_LANG decides, then what the operating system tells. */
    static CommandTexts ofThisMachine(Map<String, String> environment) {
        var language = environment.getOrDefault("PORTAL_LANG", "");
        if (language.isBlank()) {
            language = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        }
        return language.startsWith("vi") ? VIETNAMESE : ENGLISH;
    }

    /** The language that the person at the keyboard named. */
    static CommandTexts of(String language) {
        return switch (language) {
            case "vi" -> VIETNAMESE;
            case "en" -> ENGLISH;
            default -> throw new CommandFailed("commands.no-language", language);
        };
    }

    /** The sentence with the key, which begins with its module's name. */
    String say(String key, Object... arguments) {
        var bundle = "i18n." + key.substring(0, key.indexOf('.'));
        var text = ResourceBundle.getBundle(bundle, locale).getString(key);
        var shown = Stream.of(arguments).map(CommandTexts::shown).toArray();
        return new MessageFormat(text, locale).format(shown);
    }

    /** On one line, whatever is in it, and of bearable length. */
    private static Object shown(Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        var shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(c -> shown.append(unprintable(c) ? "\\u%04x".formatted(c) : Character.toString(c)));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean unprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
