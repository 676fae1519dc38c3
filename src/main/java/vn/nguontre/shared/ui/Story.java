package vn.nguontre.shared.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Happening;

/** What happened, the oldest first, in chapters; the last lines say what comes next. */
public class Story extends Div {
    private @Nullable OrderedList last;

    /** Happenings in their order, each in the chapter that its day belongs to. */
    public Story(List<Happening> happenings, Function<LocalDate, String> chapter) {
        addClassName("story");
        Map<String, List<Happening>> chapters = happenings.stream()
                .collect(Collectors.groupingBy(h -> chapter.apply(h.day()), LinkedHashMap::new, Collectors.toList()));
        chapters.forEach((title, told) -> {
            last = new OrderedList(told.stream().map(this::item).toArray(ListItem[]::new));
            last.addClassName("timeline");
            Section section = new Section(new H2(title), last);
            section.addClassName("panel");
            add(section);
        });
    }

    /** Adds what is awaited; its days are not said but in the sentences. */
    public void goesOn(List<Happening> awaited) {
        if (last == null) {
            last = new OrderedList();
            last.addClassName("timeline");
            add(last);
        }
        for (Happening one : awaited) {
            ListItem item = new ListItem(new Span(sentence(one)));
            item.addClassName("now");
            last.add(item);
        }
    }

    private ListItem item(Happening told) {
        String when = told.dayOnly() ? Formats.date(told.day()) : Formats.dateTime(told.at());
        Span moment = new Span(told.by() == null ? when : getTranslation("shared.story.by", when, told.by()));
        moment.addClassName("when");
        ListItem item = new ListItem(new Span(sentence(told)), new Div(moment));
        item.addClassName("done");
        if (told.because() != null && !told.because().isBlank()) {
            item.add(new Paragraph(getTranslation("shared.story.because", told.because())));
        }
        return item;
    }

    private String sentence(Happening told) {
        return getTranslation(
                told.textKey(), told.words().stream().map(this::word).toArray());
    }

    private Object word(Object word) {
        return switch (word) {
            case LocalDate day -> Formats.date(day);
            case Happening.Word known -> getTranslation(known.textKey());
            case Happening.Words known ->
                known.textKeys().stream().map(key -> getTranslation(key)).collect(Collectors.joining(", "));
            default -> word;
        };
    }
}
