package vn.nguontre.consent.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nguontre.consent.ClaimCards;
import vn.nguontre.consent.ConsentForms;
import vn.nguontre.consent.PrintedCard;

/** Issues claim cards, with the address under which the portal is reached, and prints forms for paper. */
@Component
class CardOffice {
    private final ClaimCards cards;
    private final ClaimCardSheets sheets;
    private final ConsentForms forms;
    private final ConsentFormSheets formSheets;
    private final String address;

    /**
     * @param address where phones reach the portal; blank for the address that the officer uses
     */
    CardOffice(
            ClaimCards cards,
            ClaimCardSheets sheets,
            ConsentForms forms,
            ConsentFormSheets formSheets,
            @Value("${portal.address:}") String address) {
        this.cards = cards;
        this.sheets = sheets;
        this.forms = forms;
        this.formSheets = formSheets;
        this.address = address;
    }

    List<PrintedCard> issue(Collection<UUID> personIds) {
        return cards.issue(personIds);
    }

    byte[] print(List<PrintedCard> issued) {
        return sheets.print(issued, address.isBlank() ? addressInUse() : address);
    }

    byte[] forms(Collection<UUID> personIds) {
        return formSheets.print(forms.of(personIds));
    }

    private static String addressInUse() {
        return ServletUriComponentsBuilder.fromContextPath(
                        VaadinServletRequest.getCurrent().getHttpServletRequest())
                .toUriString();
    }
}
