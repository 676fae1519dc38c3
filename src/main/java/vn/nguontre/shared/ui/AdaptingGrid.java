package vn.nguontre.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.io.Serializable;
import java.util.List;

/** A table whose columns give way on a phone to a single one that says the same in lines. */
public class AdaptingGrid<T> extends Grid<T> {
    /** Rows asked for at once: a little more than a screen shows. */
    private static final int ROWS_AT_ONCE = 25;

    public AdaptingGrid() {
        setPageSize(ROWS_AT_ONCE);
    }

    /** Shows one of both: the compact column on a phone, the wide ones elsewhere; other columns are always there. */
    protected final void adapt(Column<T> compact, List<Column<T>> wide) {
        var narrowOnly = new Switch<>(compact);
        var wideOnly = wide.stream().map(Switch::new).toList();
        narrowOnly.show(false);
        NarrowScreen.watch(this, narrow -> {
            narrowOnly.show(narrow);
            wideOnly.forEach(column -> column.show(!narrow));
        });
    }

    /** A column that comes and goes. A hidden one would still have its cells made and sent, so it gives up its renderer. */
    private static final class Switch<T> implements Serializable {
        private final Column<T> column;
        private final Renderer<T> cells;

        Switch(Column<T> column) {
            this.column = column;
            cells = column.getRenderer();
        }

        void show(boolean visible) {
            if (column.isVisible() != visible) {
                column.setVisible(visible);
                column.setRenderer(visible ? cells : LitRenderer.of(""));
            }
        }
    }
}
