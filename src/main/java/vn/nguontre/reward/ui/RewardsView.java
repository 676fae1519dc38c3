package vn.nguontre.reward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardFilter;
import vn.nguontre.reward.RewardStatus;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.EmptyState;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.SearchField;

/** Rewards proposed and decided; branch, union and ward propose from here, the town committee decides. */
@Route(RewardNavigation.ROUTE)
@Menu(title = "reward.menu", order = 50, icon = "vaadin:trophy")
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION, Roles.WARD, Roles.STUDENT})
class RewardsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final RewardDirectory rewards;
    private final RewardActions actions;
    private final Div content = new Div();
    private RewardFilter filter = RewardFilter.NONE;

    RewardsView(RewardDirectory rewards, RewardActions actions) {
        this.rewards = rewards;
        this.actions = actions;
        addClassName("page");
        content.addClassName("page-body");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = RewardNavigation.filter(event.getLocation().getQueryParameters());
        show();
    }

    private void show() {
        content.removeAll();
        if (actions.isStudent()) {
            content.add(new PageHeader(getTranslation("reward.title"), getTranslation("reward.own.lead")), own());
        } else {
            content.add(header(), toolbar(), grid());
        }
    }

    private Component own() {
        var own = rewards.page(RewardFilter.NONE, 0, RewardList.MOST).toList();
        return own.isEmpty()
                ? new EmptyState(getTranslation("reward.empty"), getTranslation("reward.own.empty-text"))
                : new RewardList(own, List.of());
    }

    private PageHeader header() {
        if (!actions.mayPropose()) {
            return new PageHeader(getTranslation("reward.title"), getTranslation("reward.lead"));
        }
        Button propose = new Button(getTranslation("reward.propose"), e -> actions.propose(null, this::show));
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        return new PageHeader(getTranslation("reward.title"), getTranslation("reward.lead"), propose);
    }

    private Div toolbar() {
        SearchField search = new SearchField();
        search.setLabel(getTranslation("reward.search"));
        search.setValue(filter.text());
        search.addValueChangeListener(e -> go(new RewardFilter(e.getValue(), filter.status())));
        Select<RewardStatus> status = new Select<>();
        status.setLabel(getTranslation("reward.filter"));
        status.setItems(RewardStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("shared.all"));
        status.setItemLabelGenerator(s -> s == null ? getTranslation("shared.all") : getTranslation(s.textKey()));
        status.setValue(filter.status());
        status.addValueChangeListener(e -> go(new RewardFilter(filter.text(), e.getValue())));
        Div toolbar = new Div(search, status);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private RewardGrid grid() {
        RewardGrid grid =
                new RewardGrid(row -> actions.decide(row, this::show), row -> actions.correct(row, this::show));
        if (actions.mayDecide()) {
            grid.withDecision();
        }
        grid.setEmptyStateComponent(
                new EmptyState(getTranslation("reward.empty"), getTranslation("reward.empty-text")));
        grid.setItems(
                query -> rewards.page(filter, query.getOffset(), query.getLimit()), query -> rewards.count(filter));
        return grid;
    }

    private static void go(RewardFilter wanted) {
        UI.getCurrent().navigate(RewardNavigation.ROUTE, RewardNavigation.parameters(wanted));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reward.title") + " · " + getTranslation("shell.portal");
    }
}
