package vn.nguontre.consent.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.nguontre.consent.ConsentFilter;

/** The addresses of the consent pages; what the list is narrowed to stands in the address. */
final class ConsentNavigation {
    static final String CONSENT = "consent";
    static final String CLAIM = "claim";
    private static final String TEXT = "q";
    private static final String CLASS = "class";
    private static final String ALL = "all";

    private ConsentNavigation() {}

    static QueryParameters parameters(ConsentFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text().strip());
        }
        if (!filter.schoolClass().isBlank()) {
            parameters.put(CLASS, filter.schoolClass());
        }
        if (!filter.openOnly()) {
            parameters.put(ALL, "1");
        }
        return QueryParameters.simple(parameters);
    }

    static ConsentFilter filter(QueryParameters parameters) {
        return new ConsentFilter(
                parameters.getSingleParameter(TEXT).orElse(""),
                parameters.getSingleParameter(CLASS).orElse(""),
                parameters.getSingleParameter(ALL).isEmpty());
    }
}
