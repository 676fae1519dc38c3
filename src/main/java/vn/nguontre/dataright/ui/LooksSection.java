package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.nguontre.dataright.FileViewRow;
import vn.nguontre.dataright.OwnData;
import vn.nguontre.shared.ui.Words;

/** Who has opened the student's file, the latest first; a few, then all. */
class LooksSection extends Section {
    private final transient OwnData data;
    private final transient Words words;

    LooksSection(OwnData data, Words words) {
        this.data = data;
        this.words = words;
        addClassName("panel");
        show(false);
    }

    private void show(boolean all) {
        removeAll();
        List<FileViewRow> looks = data.looks(all);
        add(new H2(getTranslation("dataright.own.looks")));
        add(new Paragraph(getTranslation(looks.isEmpty() ? "dataright.own.no-looks" : "dataright.own.looks-text")));
        UnorderedList lines = new UnorderedList();
        looks.stream()
                .limit(all ? looks.size() : OwnData.SHOWN_AT_FIRST)
                .forEach(look -> lines.add(new ListItem(KeptTexts.look(look, words))));
        add(lines);
        if (!all && looks.size() > OwnData.SHOWN_AT_FIRST) {
            add(new Button(getTranslation("dataright.own.all-looks"), e -> show(true)));
        }
    }
}
