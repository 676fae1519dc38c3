package vn.nguontre.commands;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Note;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.UnreadableList;

/** The sentences of the command, the same as on the upload page. */
final class CheckListTexts {
    private final Properties texts = new Properties();
    private final Locale locale;

    /** @param language vi or en */
    CheckListTexts(String language) {
        locale = Locale.of(language);
        for (var bundle : List.of("commands", "nomination")) {
            load("/i18n/" + bundle + "_" + language + ".properties");
        }
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(Objects.requireNonNull(texts.getProperty(key), key), locale).format(arguments);
    }

    String refusal(UnreadableList refusal) {
        return text(
                "nomination.unreadable." + refusal.reason(), refusal.arguments().toArray());
    }

    String field(Field field) {
        return text("nomination.field." + field);
    }

    String problem(Problem problem) {
        return text("nomination.problem." + problem.code(), problem.value());
    }

    String fix(Problem problem) {
        return text("nomination.fix." + problem.code());
    }

    String note(Note note) {
        return text("nomination.note." + note.kind(), note.count());
    }

    private void load(String file) {
        try (var in = Objects.requireNonNull(CheckListTexts.class.getResourceAsStream(file), file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
