package vn.nguontre.reservedpost.ui;

import static vn.nguontre.document.PdfDocument.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.nguontre.document.PdfDocument;
import vn.nguontre.document.QrCode;
import vn.nguontre.reservedpost.GivenBack;
import vn.nguontre.reservedpost.OfferReceipt;
import vn.nguontre.reservedpost.OfferReceipts;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.ui.Formats;
import vn.nguontre.shared.ui.PortalTexts;
import vn.nguontre.shared.ui.Words;

/** An open offer, or the receipt of its answer, on one page, in the language of the page it is asked from. */
@org.springframework.stereotype.Component
class ReceiptPdf {
    private static final String STYLE = """
            @page { size: A4; margin: 16mm 20mm 14mm 20mm; }
            body { font: 11pt/1.3 Tinos; margin: 0; }
            h1 { font-size: 16pt; margin: 0 0 4mm 0; }
            h2 { font-size: 11pt; margin: 4mm 0 1mm 0; }
            table { border-collapse: collapse; width: 100%; }
            td { padding: 0.8mm 3mm 0.8mm 0; vertical-align: top; }
            td.what { width: 45mm; color: #444; }
            td.answer { font-weight: bold; }
            ul { list-style: none; margin: 0; padding: 0; }
            p, li { margin: 0 0 1.2mm 0; }
            .notice { border: 0.3mm solid #444; padding: 2mm 3mm; margin-top: 4mm; }
            .check { min-height: 33mm; }
            .code { font-weight: bold; letter-spacing: 0.3mm; }
            img { width: 32mm; height: 32mm; float: right; margin-left: 5mm; }
            """;

    private final OfferReceipts receipts;
    private final PortalTexts texts;
    private final String address;

    /** @param address where phones reach the portal; blank for the address in use */
    ReceiptPdf(OfferReceipts receipts, PortalTexts texts, @Value("${portal.address:}") String address) {
        this.receipts = receipts;
        this.texts = texts;
        this.address = address;
    }

    /** A link that makes the receipt when it is pressed. */
    Anchor link(Component owner, OfferRow offer) {
        Locale locale = UI.getCurrent().getLocale();
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] pdf = print(receipts.receipt(offer.id()), locale, addressInUse());
                    return new DownloadResponse(
                            new ByteArrayInputStream(pdf),
                            offer.isOpen() ? "loi-moi.pdf" : "giay-xac-nhan.pdf",
                            "application/pdf",
                            pdf.length);
                }),
                owner.getTranslation(
                        offer.isOpen() ? "reservedpost.receipt.print-open" : "reservedpost.receipt.print"));
        link.setAriaLabel(owner.getTranslation(
                offer.isOpen() ? "reservedpost.receipt.print-open-of" : "reservedpost.receipt.print-of",
                offer.personName()));
        return link;
    }

    byte[] print(OfferReceipt receipt, Locale locale, String portal) {
        Words words = new Words(texts, locale);
        OfferRow offer = receipt.offer();
        String entrance = portal + "/" + PostNavigation.VERIFY;
        StringBuilder conditions = new StringBuilder();
        OfferConditions.of(offer, words::say)
                .forEach(c -> conditions.append("<li>– ").append(text(c)).append("</li>"));
        return PdfDocument.print("""
                <html><head><title>%1$s</title><style>%2$s</style></head><body><h1>%1$s</h1><table>%3$s</table>
                <h2>%4$s (%5$s)</h2><ul>%6$s</ul><p class="notice">%7$s</p>
                <div class="notice check"><img src="%8$s" alt=""/><p>%9$s</p><p>%10$s<br/><span class="code">%11$s</span></p>
                <p>%12$s</p></div></body></html>""".formatted(
                        text(words.say(receipt.kind().titleKey())),
                        STYLE,
                        facts(offer, words),
                        text(words.say("reservedpost.receipt.conditions")),
                        text(offer.textVersion()),
                        conditions,
                        text(words.say("reservedpost.no-promise")),
                        QrCode.pictureOf(entrance + "/" + receipt.code().replace("-", "")),
                        text(words.say("reservedpost.receipt.verify", entrance)),
                        text(words.say("reservedpost.receipt.code")),
                        text(receipt.code()),
                        text(words.say("reservedpost.receipt.issued", Formats.dateTime(receipt.issuedAt())))));
    }

    private static String facts(OfferRow offer, Words words) {
        StringBuilder rows = new StringBuilder();
        row(rows, words, "reservedpost.receipt.of", offer.personName());
        row(rows, words, "reservedpost.receipt.post", offer.postTitle());
        row(rows, words, "reservedpost.agency", offer.agency());
        row(rows, words, "reservedpost.year", String.valueOf(offer.year()));
        row(rows, words, "reservedpost.legal-basis", offer.plan().document());
        row(rows, words, "reservedpost.receipt.released", Formats.dateTime(offer.releasedAt()));
        row(rows, words, "reservedpost.receipt.last-day", Formats.date(offer.lastDay()));
        if (offer.isOpen()) {
            return rows.toString();
        }
        row(rows, words, "reservedpost.receipt.answered", Formats.dateTime(offer.closedAt()));
        row(
                rows,
                words,
                "reservedpost.receipt.answer",
                words.say(offer.status().answer().textKey()));
        if (offer.closeReason() != null) {
            row(rows, words, "reservedpost.receipt.reason", offer.closeReason());
        }
        GivenBack givenBack = offer.givenBack();
        if (givenBack != null) {
            row(rows, words, "reservedpost.receipt.given-back", Formats.dateTime(givenBack.at()));
        }
        return rows.toString();
    }

    private static void row(StringBuilder rows, Words words, String key, String value) {
        String kind = key.endsWith(".answer") ? " class=\"answer\"" : "";
        rows.append(
                "<tr><td class=\"what\">%s</td><td%s>%s</td></tr>".formatted(text(words.say(key)), kind, text(value)));
    }

    private String addressInUse() {
        return address.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(
                                VaadinServletRequest.getCurrent().getHttpServletRequest())
                        .toUriString()
                : address;
    }
}
