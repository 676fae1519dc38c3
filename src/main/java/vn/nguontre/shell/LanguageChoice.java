package vn.nguontre.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.OwnAccount;
import vn.nguontre.identity.PortalUser;
import vn.nguontre.shared.ui.PortalTexts;

/**
 * The language of a visit: Vietnamese, unless the visitor chose English before. The choice is a link with {@code ?lang=}, kept
 * in a cookie, so that it works before log-in too, and with the account for other devices.
 */
@Component
class LanguageChoice implements VaadinServiceInitListener {
    private static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";
    private static final int A_YEAR_IN_SECONDS = 365 * 24 * 3600;

    private final OwnAccount account;

    LanguageChoice(OwnAccount account) {
        this.account = account;
    }

    /** The same page in the other language. */
    static String linkToOther(Locale current, Location here) {
        String other = current.getLanguage().equals("en") ? "vi" : "en";
        return here.getPath() + "?"
                + here.getQueryParameters().merging(PARAMETER, other).getQueryString();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            Optional<String> chosen = chosen(request);
            chosen.ifPresent(language -> remember(locale(language)));
            Locale locale = chosen.or(() -> remembered(request))
                    .or(() -> user().map(PortalUser::language))
                    .map(LanguageChoice::locale)
                    .orElse(PortalTexts.VIETNAMESE);
            init.getUI().getSession().setLocale(locale);
            init.getUI().setLocale(locale);
            tell(init.getUI());
        });
    }

    /** As the page is read aloud. */
    private static void tell(UI ui) {
        ui.getPage()
                .executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
    }

    /** The page's own parameters come in one parameter of the request by which the browser sets the page up. */
    private static Optional<String> chosen(VaadinRequest request) {
        String query = request.getParameter("query");
        return query == null
                ? Optional.ofNullable(request.getParameter(PARAMETER))
                : QueryParameters.fromString(query).getSingleParameter(PARAMETER);
    }

    private static Optional<PortalUser> user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static Locale locale(String language) {
        return language.equals("en") ? PortalTexts.ENGLISH : PortalTexts.VIETNAMESE;
    }

    private static Optional<String> remembered(VaadinRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(c -> c.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst();
    }

    private void remember(Locale locale) {
        user().ifPresent(user -> account.speak(locale.getLanguage()));
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, locale.getLanguage());
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setMaxAge(A_YEAR_IN_SECONDS);
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }
}
