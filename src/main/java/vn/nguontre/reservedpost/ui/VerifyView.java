package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reservedpost.GenuinePaper;
import vn.nguontre.reservedpost.PaperCheck;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.PortalTexts;

/** Tells anybody with the code of a paper whether it is genuine; a code that no paper carries is refused in both languages. */
@Route(value = PostNavigation.VERIFY, autoLayout = false)
@AnonymousAllowed
class VerifyView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private static final int LONGEST_CODE = 40;
    private final transient PaperCheck papers;
    private final Div answer = new Div();
    private final TextField code = new TextField();

    VerifyView(PaperCheck papers) {
        this.papers = papers;
        addClassNames("login-page", "student");
        answer.getElement().setAttribute("role", "status");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String scanned) {
        removeAll();
        answer.removeAll();
        code.setLabel(getTranslation("reservedpost.verify.code"));
        code.setMaxLength(LONGEST_CODE);
        code.setValue(scanned == null ? "" : scanned);
        Button check = new Button(getTranslation("reservedpost.verify.check"), e -> check(code.getValue()));
        check.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(code, check);
        form.addClassName("form");
        Div panel = new Div(
                new PageHeader(getTranslation("reservedpost.verify.title"), getTranslation("reservedpost.verify.lead")),
                answer,
                form,
                otherLanguage(scanned));
        panel.addClassNames("login-panel", "claim-panel");
        add(panel);
        if (scanned != null) {
            check(scanned);
        }
    }

    private void check(String typed) {
        answer.removeAll();
        papers.check(typed).ifPresentOrElse(this::genuine, this::unknown);
    }

    private void genuine(GenuinePaper paper) {
        answer.add(
                notice("notice-good", getTranslation("reservedpost.verify.genuine")),
                new Facts()
                        .with(
                                getTranslation("reservedpost.verify.kind"),
                                getTranslation(paper.kind().textKey()))
                        .with(getTranslation("reservedpost.verify.issued"), Formats.day(paper.issuedAt()))
                        .with(getTranslation("reservedpost.verify.year"), String.valueOf(paper.year())),
                new NoPromise());
    }

    private void unknown() {
        for (Locale locale : new Locale[] {PortalTexts.VIETNAMESE, PortalTexts.ENGLISH}) {
            Paragraph sentence = notice("notice-warn", getTranslation(locale, "reservedpost.verify.unknown"));
            sentence.getElement().setAttribute("lang", locale.getLanguage());
            answer.add(sentence);
        }
    }

    private Anchor otherLanguage(@Nullable String scanned) {
        String other = getLocale().getLanguage().equals("en") ? "vi" : "en";
        String page = PostNavigation.VERIFY + (scanned == null ? "" : "/" + scanned.replaceAll("[^A-Za-z0-9-]", ""));
        Anchor link = new Anchor(page + "?lang=" + other, getTranslation("reservedpost.verify.other"));
        link.setRouterIgnore(true);
        return link;
    }

    private static Paragraph notice(String kind, String text) {
        Paragraph notice = new Paragraph(text);
        notice.addClassNames("notice", kind);
        return notice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.verify.title") + " · " + getTranslation("shell.portal");
    }
}
