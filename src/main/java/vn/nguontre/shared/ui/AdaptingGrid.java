package vn.nguontre.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import java.util.List;

/** A table whose columns give way on a phone to a single one that says the same in lines. */
public class AdaptingGrid<T> extends Grid<T> {
    /** Shows one of both: the compact column on a phone, the wide ones elsewhere; other columns are always there. */
    protected final void adapt(Column<T> compact, List<Column<T>> wide) {
        show(false, compact, wide);
        NarrowScreen.watch(this, narrow -> show(narrow, compact, wide));
    }

    private void show(boolean narrow, Column<T> compact, List<Column<T>> wide) {
        compact.setVisible(narrow);
        wide.forEach(column -> column.setVisible(!narrow));
    }
}
