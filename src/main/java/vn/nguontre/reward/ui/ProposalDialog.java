package vn.nguontre.reward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardDraft;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.reward.RewardRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.Notices;
import vn.nguontre.shared.ui.PortalDatePicker;
import vn.nguontre.shared.ui.PortalDialog;

/** Proposes a reward and shows what the person already had in that school year. */
class ProposalDialog extends PortalDialog {
    private static final int LONGEST_ACHIEVEMENT = 300;

    private final RewardProposal proposal;
    private final RewardDirectory rewards;
    private final Runnable saved;
    private final PersonPicker picker;
    private final ComboBox<RewardKindRow> kind = new ComboBox<>();
    private final TextArea achievement = new TextArea();
    private final PortalDatePicker achievedOn;
    private final Div already = new Div();
    private @Nullable UUID personId;

    ProposalDialog(
            RewardProposal proposal, RewardDirectory rewards, PersonDirectory people, LocalDate today, Runnable saved) {
        this.proposal = proposal;
        this.rewards = rewards;
        this.saved = saved;
        setHeaderTitle(getTranslation("reward.propose"));
        setWidth("min(36rem, 92vw)");
        picker = new PersonPicker(getTranslation("reward.propose.person"), people);
        picker.addValueChangeListener(
                e -> choose(e.getValue() == null ? null : e.getValue().id()));
        achievedOn = new PortalDatePicker(getTranslation("reward.achieved-on"), today);
        achievedOn.setMax(today);
        achievedOn.setRequired(true);
        achievedOn.setWidthFull();
        achievedOn.addValueChangeListener(e -> showAlready());
        describeFields();
        add(picker, kind, achievement, achievedOn, already);
        Button submit = new Button(getTranslation("reward.propose.submit"), e -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), e -> close()), submit);
    }

    private void describeFields() {
        kind.setLabel(getTranslation("reward.kind"));
        kind.setItemLabelGenerator(RewardKindRow::name);
        kind.setErrorMessage(getTranslation("shared.required"));
        kind.setRequired(true);
        kind.setWidthFull();
        achievement.setLabel(getTranslation("reward.achievement"));
        achievement.setErrorMessage(getTranslation("reward.achievement-required", LONGEST_ACHIEVEMENT));
        achievement.setMaxLength(LONGEST_ACHIEVEMENT);
        achievement.setRequired(true);
        achievement.setWidthFull();
        already.getElement().setAttribute("aria-live", "polite");
    }

    /** The kinds to choose from. */
    void offer(List<RewardKindRow> kinds) {
        kind.setItems(kinds);
    }

    /** On a person's page the person is given. */
    void preset(@Nullable UUID given) {
        if (given != null) {
            picker.setVisible(false);
            choose(given);
        }
    }

    private void choose(@Nullable UUID chosen) {
        personId = chosen;
        showAlready();
    }

    private void showAlready() {
        already.removeAll();
        already.removeClassNames("notice", "notice-warn");
        if (personId == null || achievedOn.getValue() == null) {
            return;
        }
        List<RewardRow> earlier = rewards.alreadyFor(personId, achievedOn.getValue());
        if (!earlier.isEmpty()) {
            already.addClassNames("notice", "notice-warn");
            UnorderedList list = new UnorderedList();
            earlier.forEach(row -> list.add(new ListItem(line(row))));
            already.add(new Paragraph(getTranslation("reward.propose.already")), list);
        }
    }

    private String line(RewardRow row) {
        return getTranslation(
                "reward.propose.already-line",
                row.kindName(),
                row.achievement(),
                Formats.date(row.achievedOn()),
                getTranslation(row.status().textKey()));
    }

    private void submit() {
        picker.setInvalid(personId == null);
        kind.setInvalid(kind.getValue() == null);
        achievement.setInvalid(achievement.getValue().isBlank());
        achievedOn.setInvalid(achievedOn.getValue() == null);
        if (personId == null || kind.isInvalid() || achievement.isInvalid() || achievedOn.isInvalid()) {
            return;
        }
        UUID kindId = Objects.requireNonNull(kind.getValue()).id();
        proposal.propose(new RewardDraft(personId, kindId, achievement.getValue(), achievedOn.getValue()));
        close();
        Notices.success(getTranslation("reward.propose.saved"));
        saved.run();
    }
}
