package vn.nguontre.shared.ui;

import java.util.Locale;

/** Texts in one language, for code that has no component at hand. */
public record Words(PortalTexts texts, Locale locale) {
    public String say(String key, Object... arguments) {
        return texts.getTranslation(key, locale, arguments);
    }
}
