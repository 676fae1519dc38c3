package vn.nguontre.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;

/** Grouped bars with the same figures as a table below; the drawing part is fetched only by pages that show one. */
@Tag("progress-chart")
@JsModule("./components/progress-chart.ts")
@NpmPackage(value = "echarts", version = "6.0.0")
public class ProgressChart extends Component implements HasSize, HasStyle {
    /**
     * One kind of bar, with a figure for each category.
     *
     * @param name as in the legend, such as "Được kết nạp"
     * @param values in the order of the categories
     */
    public record Series(String name, List<Integer> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    private record Data(String caption, String categoryHeading, List<String> categories, List<Series> series) {}

    /** Shows these figures; without categories, or with nothing but zeros, the empty text. */
    public void setData(String caption, String categoryHeading, List<String> categories, List<Series> series) {
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("%s: %d figures for %d categories"
                        .formatted(one.name(), one.values().size(), categories.size()));
            }
        }
        getElement()
                .setPropertyBean(
                        "data", new Data(caption, categoryHeading, List.copyOf(categories), List.copyOf(series)));
    }

    /** What opens the table, and what stands in place of a chart without figures; Vietnamese unless set. */
    public void setTexts(String showTable, String nothingYet) {
        getElement().setProperty("tableLabel", showTable);
        getElement().setProperty("emptyText", nothingYet);
    }
}
