package vn.nguontre.reward.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import vn.nguontre.reward.RewardKindRow;
import vn.nguontre.shared.ui.Facts;

/** A kind of reward as a student reads it on a phone. */
class KindCard extends Section {
    KindCard(RewardKindRow kind) {
        addClassName("card");
        add(
                new H2(kind.name()),
                new Facts()
                        .with(
                                getTranslation("reward.catalogue.issuer"),
                                kind.values().issuer())
                        .with(getTranslation("reward.catalogue.money"), RewardTexts.money(kind.values()))
                        .with(
                                getTranslation("reward.catalogue.basis"),
                                kind.values().legalBasis()));
    }
}
