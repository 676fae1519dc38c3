package vn.nguontre.dataright.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import vn.nguontre.dataright.RequestFilter;

/** The addresses of the pages about data rights; what the list is narrowed to stands in the address. */
final class DataRightNavigation {
    static final String MY_DATA = "my-data";
    static final String REQUESTS = "data-requests";
    static final String EXPIRING = "data-requests/expiring";
    private static final String SHOW = "show";
    private static final String OVERDUE = "overdue";
    private static final String ALL = "all";

    private DataRightNavigation() {}

    static String overdueLink() {
        return REQUESTS + "?" + SHOW + "=" + OVERDUE;
    }

    static QueryParameters parameters(RequestFilter filter) {
        if (filter.equals(RequestFilter.OPEN)) {
            return QueryParameters.empty();
        }
        return QueryParameters.simple(Map.of(SHOW, filter.overdueOnly() ? OVERDUE : ALL));
    }

    static RequestFilter filter(QueryParameters parameters) {
        return switch (parameters.getSingleParameter(SHOW).orElse("")) {
            case OVERDUE -> RequestFilter.OVERDUE;
            case ALL -> RequestFilter.ALL;
            default -> RequestFilter.OPEN;
        };
    }
}
