package vn.nguontre.mentoring.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import vn.nguontre.mentoring.MentoringFilter;

/** The addresses of the list of ties; its filter stands in the address. */
final class MentoringNavigation {
    static final String ROUTE = "mentoring";
    private static final String FILTER = "filter";
    private static final String TEXT = "q";

    private MentoringNavigation() {}

    static String link(MentoringFilter filter) {
        return ROUTE + "?" + FILTER + "=" + inAddress(filter);
    }

    static QueryParameters parameters(MentoringFilter filter, String text) {
        return QueryParameters.simple(
                text.isBlank()
                        ? Map.of(FILTER, inAddress(filter))
                        : Map.of(FILTER, inAddress(filter), TEXT, text.strip()));
    }

    static MentoringFilter filter(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter(FILTER).orElse("");
        return Arrays.stream(MentoringFilter.values())
                .filter(f -> inAddress(f).equals(wanted))
                .findFirst()
                .orElse(MentoringFilter.ALL);
    }

    static String text(QueryParameters parameters) {
        return parameters.getSingleParameter(TEXT).orElse("");
    }

    private static String inAddress(MentoringFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
