package vn.nguontre.dataright.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Map;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptKind;
import vn.nguontre.shared.ui.Facts;
import vn.nguontre.shared.ui.Words;

/** What is kept, group by group, with what for and how long. */
class KeptSection extends Section {
    private final transient Words words;

    KeptSection(Map<KeptKind, List<KeptData>> kept, Words words) {
        this.words = words;
        addClassName("panel");
        add(new H2(getTranslation("dataright.own.kept")));
        kept.forEach((kind, records) -> add(group(kind, records)));
    }

    private Div group(KeptKind kind, List<KeptData> records) {
        Div group = new Div(
                new H3(words.say(kind.textKey())),
                new Paragraph(words.say("dataright.own.why", words.say("dataright.why." + kind))),
                new Paragraph(words.say("dataright.own.how-long", words.say("dataright.how-long." + kind))));
        group.addClassName("question");
        records.forEach(record -> group.add(facts(record)));
        return group;
    }

    private Facts facts(KeptData record) {
        Facts facts = new Facts();
        record.facts().forEach(fact -> facts.with(words.say(fact.textKey()), KeptTexts.value(fact, words)));
        return facts;
    }
}
