package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.dataright.RequestRow;
import vn.nguontre.shared.ui.AdaptingGrid;
import vn.nguontre.shared.ui.Formats;

/** Requests with their clocks; on a phone a compact list. */
class RequestGrid extends AdaptingGrid<RequestRow> {
    private final transient Consumer<RequestRow> look;
    private final boolean settles;

    RequestGrid(boolean settles, Consumer<RequestRow> look) {
        this.look = look;
        this.settles = settles;
        setAriaLabel(getTranslation("dataright.requests.title"));
        setSelectionMode(SelectionMode.NONE);
        Column<RequestRow> compact = addComponentColumn(this::summary).setHeader(header("person"));
        List<Column<RequestRow>> wide = List.of(
                addColumn(RequestRow::personName).setHeader(header("person")).setFlexGrow(2),
                addColumn(RequestRow::schoolName).setHeader(header("school")).setFlexGrow(1),
                addColumn(RequestTexts::what).setHeader(header("what")).setFlexGrow(2),
                addColumn(row -> Formats.date(row.receivedOn()))
                        .setHeader(header("received"))
                        .setAutoWidth(true)
                        .setFlexGrow(0),
                addComponentColumn(this::standing).setHeader(header("standing")).setFlexGrow(3));
        adapt(compact, wide);
        addComponentColumn(this::action)
                .setHeader(header("action"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div summary(RequestRow row) {
        return new Div(new Div(row.personName()), new Div(RequestTexts.what(row)), standing(row));
    }

    private Div standing(RequestRow row) {
        return new Div(RequestTexts.standing(row));
    }

    private Button action(RequestRow row) {
        String key = "dataright.requests." + (settles && row.status().isOpen() ? "settle" : "look");
        Button button = new Button(getTranslation(key), e -> look.accept(row));
        button.setAriaLabel(getTranslation(key + (key.endsWith("settle") ? "-of" : "-at"), row.personName()));
        return button;
    }

    private String header(String name) {
        return getTranslation("dataright.requests." + name);
    }
}
