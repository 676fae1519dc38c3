package vn.nguontre.nomination.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.nomination.NomineeFilter;
import vn.nguontre.nomination.NomineeStatus;

/** The addresses of nomination's pages; what a list is narrowed to stands in the address. */
final class NominationNavigation {
    static final String NOMINEES = "nominees";
    static final String DESK = "nominees/desk";
    static final String LISTS = "lists";
    static final String UPLOAD = "lists/upload";
    static final String IMPORTS = "imports";
    static final String ROUNDS = "rounds";
    static final String MIRROR = "rounds/mirror";
    private static final String CHOSEN = "nominee";
    private static final String STATUS = "status";
    private static final String TEXT = "q";
    private static final String ROUND = "round";
    private static final String SCHOOL = "school";
    private static final String LIST = "list";

    private NominationNavigation() {}

    /** The page on which a file is gone through. */
    static String draft(UUID id) {
        return UPLOAD + "/" + id;
    }

    /** The desk with one of those who wait. */
    static String desk(UUID nomineeId) {
        return DESK + "?" + CHOSEN + "=" + nomineeId;
    }

    static @Nullable UUID chosen(QueryParameters parameters) {
        return id(parameters, CHOSEN);
    }

    /** The totals of a round. */
    static String mirror(UUID roundId) {
        return MIRROR + "?" + ROUND + "=" + roundId;
    }

    /** The lists of a round. */
    static QueryParameters listsOf(UUID roundId) {
        return QueryParameters.of(ROUND, roundId.toString());
    }

    static @Nullable UUID round(QueryParameters parameters) {
        return id(parameters, ROUND);
    }

    static String nominees(NomineeFilter filter) {
        String query = parameters(filter).getQueryString();
        return query.isEmpty() ? NOMINEES : NOMINEES + "?" + query;
    }

    /** The page of a nominee, which knows the list it was opened from. */
    static String nominee(UUID id, NomineeFilter from) {
        String query = parameters(from).getQueryString();
        return NOMINEES + "/" + id + (query.isEmpty() ? "" : "?" + query);
    }

    static QueryParameters parameters(NomineeFilter filter) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (filter.status() != null) {
            parameters.put(STATUS, inAddress(filter.status()));
        }
        put(parameters, ROUND, filter.roundId());
        put(parameters, SCHOOL, filter.schoolId());
        put(parameters, LIST, filter.listId());
        if (!filter.text().isBlank()) {
            parameters.put(TEXT, filter.text().strip());
        }
        return QueryParameters.simple(parameters);
    }

    static NomineeFilter filter(QueryParameters parameters) {
        return new NomineeFilter(
                parameters.getSingleParameter(TEXT).orElse(""),
                id(parameters, ROUND),
                id(parameters, SCHOOL),
                id(parameters, LIST),
                status(parameters));
    }

    /** The id in the text, or null if it is none. */
    static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable UUID id(QueryParameters parameters, String name) {
        return id(parameters.getSingleParameter(name).orElse(null));
    }

    private static @Nullable NomineeStatus status(QueryParameters parameters) {
        String wanted = parameters.getSingleParameter(STATUS).orElse("");
        return Arrays.stream(NomineeStatus.values())
                .filter(s -> inAddress(s).equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private static void put(Map<String, String> parameters, String name, @Nullable UUID id) {
        if (id != null) {
            parameters.put(name, id.toString());
        }
    }

    private static String inAddress(NomineeStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
