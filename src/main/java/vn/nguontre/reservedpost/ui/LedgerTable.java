package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.nguontre.reservedpost.PostRow;

/** Years across, posts down; each cell says where the places stand and how many are free. */
class LedgerTable extends Div {
    LedgerTable(List<PostRow> posts) {
        addClassName("ledger");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("reservedpost.ledger.table"));
        Collection<Integer> years =
                new TreeSet<>(posts.stream().map(PostRow::year).toList());
        NativeTableBody body = new NativeTableBody();
        byPost(posts).forEach((name, ofPost) -> body.add(row(name, ofPost, years)));
        add(new NativeTable(head(years), body));
    }

    /** The same post of several years on one line: by title and agency, as they were entered. */
    private static Map<Name, Map<Integer, List<PostRow>>> byPost(List<PostRow> posts) {
        Map<Name, Map<Integer, List<PostRow>>> lines = new LinkedHashMap<>();
        for (PostRow post : posts) {
            lines.computeIfAbsent(new Name(post.title(), post.agency()), n -> new TreeMap<>())
                    .computeIfAbsent(post.year(), y -> new java.util.ArrayList<>())
                    .add(post);
        }
        return lines;
    }

    private NativeTableHeader head(Collection<Integer> years) {
        NativeTableRow row = new NativeTableRow(columnHead(getTranslation("reservedpost.post")));
        years.forEach(year -> row.add(columnHead(String.valueOf(year))));
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell columnHead(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Name name, Map<Integer, List<PostRow>> ofPost, Collection<Integer> years) {
        NativeTableHeaderCell head = new NativeTableHeaderCell(new Div(name.title()), new Span(name.agency()));
        head.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow(head);
        years.forEach(year -> row.add(cell(ofPost.getOrDefault(year, List.of()))));
        return row;
    }

    private NativeTableCell cell(List<PostRow> posts) {
        NativeTableCell cell = new NativeTableCell();
        posts.forEach(post -> cell.add(places(post)));
        return cell;
    }

    private Div places(PostRow post) {
        Anchor open =
                new Anchor(PostNavigation.form(post.id()), getTranslation("reservedpost.ledger.of", post.places()));
        open.setAriaLabel(post.title() + ", " + post.year() + ": " + open.getText());
        return new Div(open, new PlaceCounts(post));
    }

    private record Name(String title, String agency) {}
}
