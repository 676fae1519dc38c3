package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.nguontre.nomination.ListChoices;
import vn.nguontre.nomination.ListPreview;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.MatchedColumn;

/** How each column was understood, to be said otherwise; what is said is remembered for the unit's next list. */
class ColumnsSection extends NativeDetails {
    private final transient Supplier<ListChoices> choices;
    private final transient Consumer<ListChoices> decide;

    ColumnsSection(ListPreview preview, Supplier<ListChoices> choices, Consumer<ListChoices> decide) {
        this.choices = choices;
        this.decide = decide;
        addClassName("columns");
        Map<String, MatchedColumn> columns = new LinkedHashMap<>();
        preview.columns().stream()
                .filter(c -> !c.header().isBlank())
                .forEach(c -> columns.putIfAbsent(ColumnChoices.key(c.header()), c));
        long used = columns.values().stream().filter(c -> c.field() != null).count();
        setSummaryText(getTranslation("nomination.columns", used, columns.size() - used));
        Div fields = new Div();
        fields.addClassName("form");
        columns.values().forEach(column -> fields.add(choice(column)));
        setContent(new Div(new Paragraph(getTranslation("nomination.columns.text")), fields));
    }

    private ComboBox<Field> choice(MatchedColumn column) {
        ComboBox<Field> choice = new ComboBox<>(getTranslation("nomination.columns.one", column.header()));
        choice.setItems(items(column));
        choice.setItemLabelGenerator(field -> getTranslation("nomination.field." + field.name()));
        choice.setPlaceholder(getTranslation("nomination.columns.unused"));
        choice.setClearButtonVisible(true);
        choice.setValue(column.field());
        choice.addValueChangeListener(e -> decide.accept(choices.get().withColumn(column.header(), e.getValue())));
        return choice;
    }

    /** A column that the heading explains in a way not offered otherwise, as the day of birth, may keep it. */
    private static List<Field> items(MatchedColumn column) {
        Field field = column.field();
        return field == null || ColumnChoices.OFFERED.contains(field)
                ? ColumnChoices.OFFERED
                : Stream.concat(Stream.of(field), ColumnChoices.OFFERED.stream())
                        .toList();
    }
}
