package vn.nguontre.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The portal's texts: one pair of files a module, {@code i18n/<module>_vi.properties} and {@code _en}, read as UTF-8. Texts with
 * arguments are message formats, so an apostrophe in them is doubled.
 */
@Component
public class PortalTexts implements I18NProvider {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    public static final Locale ENGLISH = Locale.forLanguageTag("en-GB");
    private static final Logger LOG = LoggerFactory.getLogger(PortalTexts.class);

    private final Map<String, Map<String, String>> byLanguage;

    PortalTexts() {
        byLanguage = Map.of("vi", load("vi"), "en", load("en"));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        String language = locale.getLanguage().equals("en") ? "en" : "vi";
        String text = texts(language).get(key);
        if (text == null) {
            LOG.error("No text for {} in {}", key, language);
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** Whether there is a text for the key. */
    public boolean knows(String key) {
        return texts("vi").containsKey(key);
    }

    /** All texts of a language. */
    Map<String, String> texts(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    private static Map<String, String> load(String language) {
        try {
            Map<String, String> texts = new HashMap<>();
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                Properties properties = new Properties();
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> {
                    if (texts.put(key.toString(), value.toString()) != null) {
                        throw new IllegalStateException("Text " + key + " is defined twice, again in " + file);
                    }
                });
            }
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
