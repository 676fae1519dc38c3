package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.PageHeader;

/** The workbench for one year: posts, candidates and fit, the proposal with its reasons, the decision, the offers. */
@Route(PostNavigation.ALLOCATION)
@RolesAllowed(Roles.TOWN_COMMITTEE)
class AllocationView extends Div implements HasUrlParameter<Integer>, HasDynamicTitle {
    private final transient PostLedger ledger;
    private final transient FitServices fits;
    private final transient RunServices services;
    private final transient OfferServices offers;
    private final transient WhatIfServices whatIfs;
    private int year;

    AllocationView(
            PostLedger ledger, FitServices fits, RunServices services, OfferServices offers, WhatIfServices whatIfs) {
        this.ledger = ledger;
        this.fits = fits;
        this.services = services;
        this.offers = offers;
        this.whatIfs = whatIfs;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, Integer wanted) {
        year = wanted;
        show();
    }

    private void show() {
        removeAll();
        add(
                new PageHeader(
                        getTranslation("reservedpost.allocation.title", String.valueOf(year)),
                        getTranslation("reservedpost.allocation.lead")),
                new NoPromise());
        var latest = services.runs().latest(year);
        Div split = new Div(
                new Div(
                        posts(),
                        new CriteriaSection(services.points().weights()),
                        new FitSection(fits, year, this::show)),
                new Div(
                        new RunSection(services, latest, year, this::show),
                        new WhatIfSection(whatIfs, latest, year, this::show),
                        new OffersSection(offers, year, this::show),
                        new EarlierRuns(services, year),
                        new QuestionsSection(services, year, this::show)));
        split.addClassName("split");
        add(split);
    }

    private Section posts() {
        Section section = new Section(new H2(getTranslation("reservedpost.allocation.posts")));
        section.addClassName("card");
        var posts = ledger.ofYear(year);
        if (posts.isEmpty()) {
            section.add(new Paragraph(getTranslation("reservedpost.ledger.empty", String.valueOf(year))));
        }
        posts.forEach(p -> section.add(new Paragraph(getTranslation(
                "reservedpost.allocation.post",
                p.title(),
                p.agency(),
                p.free(),
                p.places(),
                getTranslation(p.status().textKey())))));
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reservedpost.allocation.title", String.valueOf(year)) + " · "
                + getTranslation("shell.portal");
    }
}
