package vn.nguontre.reward.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nguontre.reward.RewardFilter;
import vn.nguontre.reward.RewardStatus;

/** The addresses of the list of rewards; its filter stands in the address. */
final class RewardNavigation {
    static final String ROUTE = "rewards";
    static final String CATALOGUE = "reward-kinds";
    private static final String STATUS = "status";
    private static final String TEXT = "q";

    private RewardNavigation() {}

    static String link(RewardStatus status) {
        return ROUTE + "?" + STATUS + "=" + inAddress(status);
    }

    static QueryParameters parameters(RewardFilter filter) {
        Map<String, String> parameters = new HashMap<>();
        if (filter.status() != null) {
            parameters.put(STATUS, inAddress(filter.status()));
        }
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text().strip());
        }
        return QueryParameters.simple(parameters);
    }

    static RewardFilter filter(QueryParameters parameters) {
        return new RewardFilter(
                parameters.getSingleParameter(TEXT).orElse(""),
                status(parameters.getSingleParameter(STATUS).orElse("")));
    }

    private static @Nullable RewardStatus status(String wanted) {
        return Arrays.stream(RewardStatus.values())
                .filter(s -> inAddress(s).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static String inAddress(RewardStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
