package vn.nguontre.consent.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.ConsentText;
import vn.nguontre.people.ConsentPurpose;

/** Yes or no for each purpose, neither chosen beforehand. */
class AnswerFields extends Div {
    private final Map<ConsentPurpose, RadioButtonGroup<Answer>> fields = new EnumMap<>(ConsentPurpose.class);

    private AnswerFields() {}

    /**
     * For what stands on paper.
     *
     * @param whose said before each purpose, so that two groups on one page are told apart
     */
    static AnswerFields of(String whose) {
        AnswerFields all = new AnswerFields();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            all.add(all.field(purpose, whose + ": " + all.getTranslation(purpose.textKey())));
        }
        return all;
    }

    /** For whoever answers themselves: with the whole wording of every question. */
    static AnswerFields withWording() {
        AnswerFields all = new AnswerFields();
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            String title = all.getTranslation(purpose.textKey());
            RadioButtonGroup<Answer> field = all.field(purpose, "");
            field.setAriaLabel(title);
            Div question = new Div(
                    new H2(title),
                    new Paragraph(all.getTranslation(ConsentText.textKey(ConsentText.CURRENT, purpose))),
                    field);
            question.addClassName("question");
            all.add(question);
        }
        return all;
    }

    private RadioButtonGroup<Answer> field(ConsentPurpose purpose, String label) {
        RadioButtonGroup<Answer> field = new RadioButtonGroup<>();
        field.setLabel(label);
        field.setItems(Answer.YES, Answer.NO);
        field.setItemLabelGenerator(answer -> getTranslation(answer.textKey()));
        fields.put(purpose, field);
        return field;
    }

    /** Marks the questions without an answer and leads to the first of them; false where there are any. */
    boolean pointOutMissing() {
        fields.values().forEach(field -> {
            field.setErrorMessage(getTranslation("consent.card.answer-missing"));
            field.setInvalid(field.isEmpty());
        });
        Optional<RadioButtonGroup<Answer>> missing =
                fields.values().stream().filter(RadioButtonGroup::isEmpty).findFirst();
        missing.ifPresent(field ->
                field.getElement().executeJs("this.parentElement.scrollIntoView(); this.focus({preventScroll: true})"));
        return missing.isEmpty();
    }

    Map<ConsentPurpose, Answer> answers() {
        Map<ConsentPurpose, Answer> answers = new EnumMap<>(ConsentPurpose.class);
        fields.forEach((purpose, field) -> field.getOptionalValue().ifPresent(a -> answers.put(purpose, a)));
        return answers;
    }
}
