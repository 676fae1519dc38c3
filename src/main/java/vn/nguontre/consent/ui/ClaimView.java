package vn.nguontre.consent.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nguontre.consent.CardAnswer;
import vn.nguontre.consent.CardQuestions;
import vn.nguontre.consent.CardReply;
import vn.nguontre.shared.ui.PageHeader;

/** Behind the code of a claim card: the birth date first, then a yes or a no to each purpose. */
@Route(value = ConsentNavigation.CLAIM, autoLayout = false)
@AnonymousAllowed
class ClaimView extends Main implements HasUrlParameter<String>, HasDynamicTitle {
    private final CardAnswer cardAnswer;
    private final Div panel = new Div();
    private final Div refusal = new Div();
    private final TextField code = new TextField();
    private final BirthDateField birthDate = new BirthDateField();

    ClaimView(CardAnswer cardAnswer) {
        this.cardAnswer = cardAnswer;
        addClassNames("login-page", "student");
        panel.addClassNames("login-panel", "claim-panel");
        refusal.addClassNames("notice", "notice-error");
        refusal.getElement().setAttribute("role", "alert");
        add(panel);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String scanned) {
        code.setLabel(getTranslation("consent.card.code"));
        code.setPlaceholder("K7QM2-RXD9T");
        code.setValue(scanned == null ? "" : scanned);
        code.setVisible(scanned == null);
        refusal.setVisible(false);
        Button open = new Button(getTranslation("consent.card.open"), e -> open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.addClickShortcut(Key.ENTER);
        panel.removeAll();
        panel.add(
                new PageHeader(getTranslation("consent.card.title"), getTranslation("consent.card.lead")),
                refusal,
                form(code, birthDate, open));
    }

    private void open() {
        Optional<LocalDate> born = birthDate.date();
        if (born.isEmpty() || code.getValue().isBlank()) {
            refuse("consent.card.both-needed");
            return;
        }
        cardAnswer
                .open(code.getValue(), born.get())
                .ifPresentOrElse(questions -> ask(questions, born.get()), () -> refuse("consent.card.unknown"));
    }

    private void ask(CardQuestions questions, LocalDate born) {
        refusal.setVisible(false);
        panel.removeAll();
        panel.add(new CardForm(questions, reply -> answer(reply, born)), refusal);
        scrollToTop();
    }

    private void answer(CardReply reply, LocalDate born) {
        if (cardAnswer.answer(code.getValue(), born, reply)) {
            panel.removeAll();
            panel.add(
                    new PageHeader(getTranslation("consent.card.done"), getTranslation("consent.card.done-text")),
                    new CardSummary(reply.answers()),
                    new Paragraph(getTranslation("consent.card.change")));
            scrollToTop();
        } else {
            refuse("consent.card.unknown");
        }
    }

    private void refuse(String key) {
        refusal.setText(getTranslation(key));
        refusal.setVisible(true);
    }

    private void scrollToTop() {
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    private static Div form(Component... parts) {
        Div form = new Div(parts);
        form.addClassName("form");
        return form;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("consent.card.title") + " · " + getTranslation("shell.portal");
    }
}
