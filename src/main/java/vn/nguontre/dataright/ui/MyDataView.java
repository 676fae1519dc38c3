package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import vn.nguontre.dataright.OwnData;
import vn.nguontre.dataright.OwnRequests;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** What the portal keeps about the student, who looked at it, and what can be asked; in one column for a phone. */
@Route(DataRightNavigation.MY_DATA)
@Menu(title = "dataright.menu.own", order = 12, icon = "vaadin:shield")
@RolesAllowed(Roles.STUDENT)
class MyDataView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final OwnData data;
    private final OwnRequests requests;
    private final CopyFiles copies;
    private final PortalTexts texts;

    MyDataView(OwnData data, OwnRequests requests, CopyFiles copies, PortalTexts texts) {
        this.data = data;
        this.requests = requests;
        this.copies = copies;
        this.texts = texts;
        addClassNames("page", "student");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Words words = new Words(texts, getLocale());
        add(new PageHeader(getTranslation("dataright.own.title"), getTranslation("dataright.own.lead")));
        add(new OwnRequestsSection(requests, this::show));
        add(new AskSection(requests, copies, words, this::show));
        data.erasedOn().ifPresent(day -> add(expiry(day)));
        add(new LooksSection(data, words));
        add(new KeptSection(data.kept(), words));
    }

    private Div expiry(LocalDate day) {
        Div notice = new Div(getTranslation("dataright.expiry.own", Formats.date(day)));
        notice.addClassName("notice");
        return notice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("dataright.own.title") + " · " + getTranslation("shell.portal");
    }
}
