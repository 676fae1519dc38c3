package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import vn.nguontre.dataright.ExpiringFile;
import vn.nguontre.people.ui.PersonNavigation;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;

/** Files that are kept for a time only, with their last day; on a phone a compact list. */
class ExpiringGrid extends AdaptingGrid<ExpiringFile> {
    ExpiringGrid() {
        setAriaLabel(getTranslation("dataright.expiry.title"));
        setSelectionMode(SelectionMode.NONE);
        Column<ExpiringFile> compact = addComponentColumn(this::summary).setHeader(header("person"));
        List<Column<ExpiringFile>> wide = List.of(
                addComponentColumn(ExpiringGrid::name)
                        .setHeader(header("person"))
                        .setFlexGrow(2),
                addColumn(file -> Formats.orDash(file.schoolClass())).setHeader(header("class")),
                addColumn(ExpiringFile::schoolName).setHeader(header("school")).setFlexGrow(1),
                addColumn(this::reason).setHeader(header("why")).setFlexGrow(3),
                addColumn(file -> Formats.date(file.erasedOn()))
                        .setHeader(header("on"))
                        .setAutoWidth(true)
                        .setFlexGrow(0));
        adapt(compact, wide);
    }

    private Div summary(ExpiringFile file) {
        return new Div(new Div(name(file)), new Div(Formats.date(file.erasedOn()) + " · " + reason(file)));
    }

    private static Anchor name(ExpiringFile file) {
        return new Anchor(PersonNavigation.link(file.personId()), file.fullName());
    }

    private String reason(ExpiringFile file) {
        return getTranslation(file.reason().textKey());
    }

    private String header(String name) {
        return getTranslation("dataright.expiry." + name);
    }
}
