package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.Component;
import vn.nguontre.reservedpost.SupplyCell;
import vn.nguontre.shared.SmallGroup;

/** How the figures of supply and need are said. */
final class SupplyTexts {
    private SupplyTexts() {}

    static String people(Component owner, SupplyCell cell) {
        return cell.hasFewPeople()
                ? owner.getTranslation("reservedpost.supply.below", SmallGroup.LEAST_SHOWN)
                : String.valueOf(cell.people());
    }

    static String asked(Component owner, SupplyCell cell) {
        return cell.needs() == 0
                ? String.valueOf(cell.posts())
                : owner.getTranslation("reservedpost.supply.asked", cell.posts(), cell.needs());
    }
}
