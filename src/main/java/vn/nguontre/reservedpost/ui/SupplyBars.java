package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.nguontre.reservedpost.SupplyCell;
import vn.nguontre.reservedpost.SupplyTable;

/** Two bars for each field and year: people, and below them places and needs; told in words for those who do not see it. */
class SupplyBars extends Div {
    private static final double WHOLE = 100.0;

    SupplyBars(SupplyTable table) {
        addClassName("supply");
        List<SupplyCell> cells = table.lines().stream()
                .flatMap(line -> line.cells().stream())
                .filter(c -> c.people() + c.posts() + c.needs() > 0)
                .toList();
        int most = cells.stream()
                .mapToInt(c -> Math.max(c.drawnPeople(), c.posts() + c.needs()))
                .max()
                .orElse(1);
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute("aria-label", cells.stream().map(this::inWords).collect(Collectors.joining(" ")));
        add(legend());
        cells.forEach(c -> add(pair(c, most)));
    }

    private String inWords(SupplyCell cell) {
        return getTranslation(
                "reservedpost.supply.in-words",
                label(cell),
                SupplyTexts.people(this, cell),
                cell.posts(),
                cell.needs());
    }

    private String label(SupplyCell cell) {
        return getTranslation(cell.field().textKey()) + " · " + cell.year();
    }

    private Div legend() {
        Div legend = new Div(
                key("people", "reservedpost.supply.people"),
                key("few", "reservedpost.supply.few-people"),
                key("posts", "reservedpost.supply.posts"),
                key("needs", "reservedpost.supply.needs"));
        legend.addClassName("supply-legend");
        return legend;
    }

    private Span key(String kind, String text) {
        Span colour = new Span();
        colour.addClassNames("supply-bar", "supply-" + kind);
        return new Span(colour, new Span(getTranslation(text)));
    }

    private Div pair(SupplyCell cell, int most) {
        Div people = line(
                SupplyTexts.people(this, cell), bar(cell.hasFewPeople() ? "few" : "people", cell.drawnPeople(), most));
        Div asked =
                line(SupplyTexts.asked(this, cell), bar("posts", cell.posts(), most), bar("needs", cell.needs(), most));
        Div name = new Div(label(cell));
        name.addClassName("supply-name");
        Div pair = new Div(name, new Div(people, asked));
        pair.addClassName("supply-pair");
        return pair;
    }

    private static Div line(String figure, Component... bars) {
        Div line = new Div(bars);
        line.add(new Span(figure));
        line.addClassName("supply-line");
        return line;
    }

    private static Span bar(String kind, int number, int most) {
        Span bar = new Span();
        bar.addClassNames("supply-bar", "supply-" + kind);
        bar.getStyle().set("--share", String.format(Locale.ROOT, "%.1f", WHOLE * number / most));
        bar.setVisible(number > 0);
        return bar;
    }
}
