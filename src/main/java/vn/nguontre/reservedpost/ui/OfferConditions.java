package vn.nguontre.reservedpost.ui;

import java.util.List;
import java.util.function.BiFunction;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.shared.ui.Formats;

/** The conditions of one offer in the version that both sides read, the same words on the screens and on the receipt. */
final class OfferConditions {
    private static final String FIRST_VERSION = "2026-1";

    private OfferConditions() {}

    static List<String> of(OfferRow offer, BiFunction<String, Object[], String> say) {
        return FIRST_VERSION.equals(offer.textVersion()) ? first(say) : second(offer, say);
    }

    private static List<String> first(BiFunction<String, Object[], String> say) {
        return List.of("reservation", "degree", "recruitment", "decline").stream()
                .map(c -> say.apply("reservedpost.offer.condition." + c, new Object[0]))
                .toList();
    }

    private static List<String> second(OfferRow offer, BiFunction<String, Object[], String> say) {
        return List.of(
                say(say, "post", offer.postTitle(), offer.agency(), offer.plan().document()),
                say(say, "reservation"),
                say(
                        say,
                        "degree",
                        String.valueOf(offer.year()),
                        say.apply(offer.degreeLevel().textKey(), new Object[0]),
                        offer.majors()),
                say(say, "recruitment", offer.agency()),
                say(say, "after"),
                say(say, "answer", Formats.date(offer.lastDay())),
                say(say, "decline"));
    }

    private static String say(BiFunction<String, Object[], String> say, String part, Object... arguments) {
        return say.apply("reservedpost.offer.condition.second." + part, arguments);
    }
}
