package vn.nguontre.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.HomeCard;
import vn.nguontre.shared.ui.HomeCardSource;
import vn.nguontre.shared.ui.HomePicture;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** The home of every role: at most five cards, the most urgent first, filled by the modules. */
@Route("")
@Menu(title = "shell.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int MOST_CARDS = 5;

    private final CurrentUser currentUser;
    private final List<HomeCardSource> cardSources;
    private final List<HomePicture> pictures;
    private final PortalTexts texts;

    HomeView(
            CurrentUser currentUser,
            ObjectProvider<HomeCardSource> cardSources,
            ObjectProvider<HomePicture> pictures,
            PortalTexts texts) {
        this.currentUser = currentUser;
        this.cardSources = cardSources.orderedStream().toList();
        this.pictures = pictures.orderedStream().toList();
        this.texts = texts;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        currentUser.find().ifPresentOrElse(this::show, this::showNoAssignment);
    }

    private void show(Actor actor) {
        add(new PageHeader(
                getTranslation("shell.home.greeting", actor.name()),
                getTranslation("shell.home.lead." + actor.role().name())));
        Words words = new Words(texts, getLocale());
        Div cards = new Div();
        cards.addClassName("cards");
        cardSources.stream()
                .flatMap(source -> source.cards(actor, words).stream())
                .sorted(Comparator.comparing(HomeCard::urgency))
                .limit(MOST_CARDS)
                .map(this::card)
                .forEach(cards::add);
        if (cards.getComponentCount() > 0) {
            add(cards);
        } else {
            add(new EmptyState(getTranslation("shell.home.empty"), getTranslation("shell.home.empty-text")));
        }
        pictures.forEach(picture -> picture.of(actor, words).ifPresent(this::add));
    }

    private void showNoAssignment() {
        add(new EmptyState(getTranslation("shell.no-assignment"), getTranslation("shell.no-assignment-text")));
    }

    private Section card(HomeCard card) {
        Section section = new Section(new H2(card.title()));
        section.addClassName("card");
        if (card.urgency() == HomeCard.Urgency.NOW) {
            section.addClassName("urgent");
            Span flag = new Span(getTranslation("shell.home.urgent"));
            flag.addClassName("card-flag");
            section.addComponentAsFirst(flag);
        }
        if (card.figure() != null) {
            Span figure = new Span(card.figure());
            figure.addClassName("card-figure");
            section.add(figure);
        }
        Anchor link = new Anchor(card.link(), card.linkText());
        link.addClassName("card-link");
        section.add(new Paragraph(card.sentence()), link);
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.home") + " · " + getTranslation("shell.portal");
    }
}
