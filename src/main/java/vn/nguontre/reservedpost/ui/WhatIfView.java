package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reservedpost.Difference;
import vn.nguontre.reservedpost.RunLineRow;
import vn.nguontre.reservedpost.WhatIfDetails;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PageHeader;
import vn.nguontre.shared.ui.StatusChip;

/** A what-if beside the proposal: the differences in words, then every candidate in both. */
@Route(PostNavigation.WHAT_IF)
@RolesAllowed(Roles.TOWN_COMMITTEE)
class WhatIfView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private final transient WhatIfServices services;
    private String name = "";

    WhatIfView(WhatIfServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(idOf(id));
    }

    private static UUID idOf(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw RuleViolation.notFound();
        }
    }

    private void show(UUID id) {
        removeAll();
        WhatIfDetails whatIf = services.reading().details(id);
        name = whatIf.name();
        String back = PostNavigation.allocation(whatIf.year());
        add(
                new PageHeader(
                        name,
                        WhatIfTexts.changes(this, whatIf),
                        new Anchor(back, getTranslation("reservedpost.whatif.back", String.valueOf(whatIf.year())))),
                new NoPromise(),
                differences(whatIf, back),
                lists(whatIf));
    }

    private Section differences(WhatIfDetails whatIf, String back) {
        Section section = new Section(
                new H2(getTranslation("reservedpost.whatif.differences")),
                WhatIfTexts.notes(this, whatIf),
                WhatIfTexts.differences(this, whatIf),
                new Paragraph(getTranslation(
                        "reservedpost.whatif.checked",
                        whatIf.tried().size(),
                        Formats.dateTime(whatIf.madeAt()),
                        whatIf.madeBy())),
                new WhatIfActions(services, whatIf, () -> show(whatIf.id()), () -> PostNavigation.open(back)));
        section.addClassName("card");
        return section;
    }

    private Section lists(WhatIfDetails whatIf) {
        Section section = new Section(new H2(getTranslation("reservedpost.whatif.lists")));
        section.addClassName("what-if-lists");
        Set<UUID> changed =
                whatIf.differences().stream().map(Difference::personId).collect(Collectors.toSet());
        whatIf.live().forEach(line -> {
            Div both = new Div(
                    side("reservedpost.whatif.live", line),
                    side(
                            "reservedpost.whatif.tried",
                            whatIf.tried().stream()
                                    .filter(t -> t.personId().equals(line.personId()))
                                    .findFirst()
                                    .orElse(null)));
            both.addClassName("split");
            Div card = new Div(new H3(line.personName()));
            if (changed.contains(line.personId())) {
                card.add(new StatusChip(getTranslation("reservedpost.whatif.changes"), StatusChip.Tone.WAITING));
            }
            card.add(both);
            card.addClassName("card");
            section.add(card);
        });
        return section;
    }

    private Div side(String heading, @Nullable RunLineRow line) {
        Div side = new Div(new H4(getTranslation(heading)));
        if (line == null) {
            side.add(new Paragraph(getTranslation("reservedpost.whatif.not-considered")));
        } else {
            side.add(
                    new Paragraph(
                            line.proposedPost() == null
                                    ? getTranslation("reservedpost.whatif.nothing")
                                    : line.proposedPost()),
                    Explanations.list(this, line.choices()));
        }
        return side;
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("shell.portal");
    }
}
