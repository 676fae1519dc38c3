package vn.nguontre.nomination.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import vn.nguontre.nomination.VoteDraft;
import vn.nguontre.nomination.VotingBody;
import vn.nguontre.shared.ui.NameList;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Records how a body of the union voted; what was typed stays when it is refused. */
class VoteDialog extends PortalDialog {
    private final Select<VotingBody> body = new Select<>();
    private final IntegerField asked = new IntegerField();
    private final IntegerField inFavour = new IntegerField();
    private final IntegerField against = new IntegerField();
    private final TextField number = new TextField();
    private final PortalDatePicker day = new PortalDatePicker(getTranslation("nomination.vote.day"));

    VoteDialog(List<String> people, LocalDate today, Consumer<VoteDraft> save) {
        setHeaderTitle(getTranslation("nomination.vote.record"));
        setWidth("min(36rem, 92vw)");
        body.setLabel(getTranslation("nomination.vote.body"));
        body.setItems(VotingBody.values());
        body.setItemLabelGenerator(b -> getTranslation(b.textKey()));
        body.setValue(VotingBody.CLASS_BRANCH);
        body.addValueChangeListener(e -> number.setRequiredIndicatorVisible(e.getValue() == VotingBody.EXECUTIVE));
        asked.setLabel(getTranslation("nomination.vote.asked"));
        inFavour.setLabel(getTranslation("nomination.vote.in-favour"));
        against.setLabel(getTranslation("nomination.vote.against"));
        number.setLabel(getTranslation("nomination.vote.number"));
        number.setMaxLength(60);
        day.setMax(today);
        Arrays.asList(asked, inFavour, against).forEach(field -> {
            field.setMin(0);
            field.setRequiredIndicatorVisible(true);
        });
        Div form = new Div(body, day, asked, inFavour, against, number);
        form.addClassName("form");
        add(new Paragraph(getTranslation("nomination.vote.for", people.size())), new NameList(people), form);
        Button confirm = new Button(getTranslation("shared.save"), e -> save(save));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), confirm);
    }

    private void save(Consumer<VoteDraft> save) {
        Arrays.asList(asked, inFavour, against).forEach(field -> {
            field.setErrorMessage(getTranslation("shared.required"));
            field.setInvalid(field.isEmpty());
        });
        day.setErrorMessage(getTranslation("shared.required"));
        day.setInvalid(day.isEmpty());
        if (asked.isEmpty() || inFavour.isEmpty() || against.isEmpty() || day.isEmpty()) {
            return;
        }
        save.accept(new VoteDraft(
                body.getValue(),
                asked.getValue(),
                inFavour.getValue(),
                against.getValue(),
                number.getValue(),
                day.getValue()));
        close();
    }
}
