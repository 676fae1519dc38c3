package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/** Says how far a long file has come. It asks twice a second while it is shown, and the check ends when it is left. */
class ReadingBar extends Div {
    private static final int PAUSE_MILLIS = 500;
    private static final int OFF = -1;

    private final transient LongCheck check;
    private final Runnable finished;
    private final Element bar = new Element("progress");
    private final Span words = new Span();
    private @Nullable Registration asking;

    /** Finished is told once, whatever came of the check. */
    ReadingBar(LongCheck check, Runnable finished, Runnable cancelled) {
        this.check = check;
        this.finished = finished;
        addClassNames("notice", "notice-info", "reading-bar");
        words.setId("reading-words");
        words.getElement().setAttribute("role", "status");
        bar.setAttribute("aria-labelledby", "reading-words");
        getElement().appendChild(bar);
        add(
                words,
                new Paragraph(getTranslation("nomination.reading.leave")),
                new Button(getTranslation("nomination.reading.stop"), e -> {
                    end();
                    check.stop();
                    cancelled.run();
                }));
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.setPollInterval(PAUSE_MILLIS);
        asking = ui.addPollListener(e -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        end();
        check.leave();
    }

    LongCheck check() {
        return check;
    }

    void look() {
        if (asking != null && check.isDone()) {
            end();
            finished.run();
        } else {
            show();
        }
    }

    private void end() {
        if (asking != null) {
            asking.remove();
            asking = null;
            getUI().ifPresent(ui -> ui.setPollInterval(OFF));
        }
    }

    private void show() {
        LongCheck.Point point = check.point();
        words.setText(point == null ? getTranslation("nomination.reading.waiting") : said(point));
        if (point == null || point.of() == 0) {
            bar.removeAttribute("value");
        } else {
            bar.setAttribute("max", Integer.toString(point.of()));
            bar.setAttribute("value", Integer.toString(point.done()));
        }
    }

    private String said(LongCheck.Point point) {
        String key = point.stage().textKey();
        return point.of() == 0 ? getTranslation(key + ".begins") : getTranslation(key, point.done(), point.of());
    }
}
