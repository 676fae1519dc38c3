package vn.nguontre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and no screen asks for a text that is missing. */
class TextsTest {
    private static final Pattern USE = Pattern.compile(
            "(?:getTranslation|say|new RuleViolation|@Menu\\(title =)\\(?\\s*\"([a-zA-Z0-9.\\-_]+)\"\\s*[,)]");

    private static final Pattern KEPT = Pattern.compile("KeptFact\\.(?:of|word)\\(\\s*\"(\\w+)\"");

    private final TreeMap<String, String> vietnamese = texts("vi");
    private final TreeMap<String, String> english = texts("en");

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(english.keySet()).containsExactlyElementsOf(vietnamese.keySet());
    }

    @Test
    void everyTextThatTheCodeNamesExists() throws IOException {
        Set<String> used = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                USE.matcher(Files.readString(file)).results().forEach(m -> used.add(m.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(200);
        used.removeAll(vietnamese.keySet());
        assertThat(used).isEmpty();
    }

    @Test
    void everyFactOfACopyHasAName() throws IOException {
        Set<String> used = new TreeSet<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Kept.java")).toList()) {
                KEPT.matcher(Files.readString(file)).results().forEach(m -> used.add("dataright.field." + m.group(1)));
            }
        }
        assertThat(used).hasSizeGreaterThan(40);
        used.removeAll(vietnamese.keySet());
        assertThat(used).isEmpty();
    }

    @Test
    void everyTextIsAWellFormedMessage() {
        vietnamese.values().forEach(MessageFormat::new);
        english.values().forEach(MessageFormat::new);
    }

    @Test
    void anApostropheIsDoubledOnlyWhereArgumentsAreFilledIn() {
        assertThat(english.entrySet())
                .noneMatch(text ->
                        text.getValue().contains("''") && !text.getValue().contains("{"));
    }

    private static TreeMap<String, String> texts(String language) {
        TreeMap<String, String> texts = new TreeMap<>();
        try (var files = Files.list(Path.of("src/main/resources/i18n"))) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                Properties properties = new Properties() {
                    @Override
                    public Object put(Object key, Object value) {
                        assertThat(containsKey(key))
                                .as("%s twice in %s", key, file)
                                .isFalse();
                        return super.put(key, value);
                    }
                };
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> assertThat(texts.put(key.toString(), value.toString()))
                        .as("%s in more than one file", key)
                        .isNull());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
