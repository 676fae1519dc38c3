package vn.nguontre.dataright;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.people.PersonField;
import vn.nguontre.shared.Scope;
import vn.nguontre.shared.ScopeSql;
import vn.nguontre.shared.Today;

/** Requests with person and school; the open ones by their last day, then the settled ones, the latest first. */
@Component
class DataRequestQuery {
    private static final String LAST_DAY =
            "(case r.status when 'RECEIVED' then r.receipt_due when 'ACKNOWLEDGED' then r.due end)";
    private static final String FROM = """
            from data_request r join person p on p.id = r.person_id join unit s on s.id = p.school_id
            where %1$s
              and (not :openOnly or %2$s is not null)
              and (not :overdueOnly or %2$s < :today)
              and (:person is null or r.person_id = :person)""".formatted(ScopeSql.of("p"), LAST_DAY);

    private final JdbcClient jdbc;
    private final DataRequestStepRepository steps;
    private final RequestLimitsToday limits;
    private final Today today;

    DataRequestQuery(JdbcClient jdbc, DataRequestStepRepository steps, RequestLimitsToday limits, Today today) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.limits = limits;
        this.today = today;
    }

    List<RequestRow> page(Scope scope, RequestFilter filter, @Nullable UUID personId, int offset, int limit) {
        String sql = "select r.*, p.full_name, s.short_name, %1$s last_day ".formatted(LAST_DAY) + FROM
                + " order by last_day is null, last_day, r.received_on desc, r.id desc limit :limit offset :offset";
        RequestLimits times = limits.get();
        List<RequestRow> rows = bind(sql, scope, filter, personId)
                .param("limit", limit)
                .param("offset", offset)
                .query((r, n) -> row(r, times))
                .list();
        return withHistory(rows);
    }

    int count(Scope scope, RequestFilter filter) {
        return bind("select count(*) " + FROM, scope, filter, null)
                .query(Integer.class)
                .single();
    }

    RequestTotals totals(Scope scope) {
        String sql = "select count(*), coalesce(sum(%1$s < :today), 0), min(%1$s) ".formatted(LAST_DAY) + FROM;
        return bind(sql, scope, RequestFilter.OPEN, null)
                .query((r, n) -> {
                    LocalDate next = r.getObject(3, LocalDate.class);
                    int left = next == null ? 0 : limits.get().workingDays().left(today.date(), next);
                    return new RequestTotals(r.getInt(1), r.getInt(2), next, left);
                })
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Scope scope, RequestFilter filter, @Nullable UUID personId) {
        return jdbc.sql(sql)
                .params(ScopeSql.params(scope))
                .param("openOnly", filter.openOnly())
                .param("overdueOnly", filter.overdueOnly())
                .param("today", today.date())
                .param("person", personId == null ? null : personId.toString());
    }

    private RequestRow row(ResultSet r, RequestLimits times) throws SQLException {
        String field = r.getString("field");
        String format = r.getString("copy_format");
        LocalDate lastDay = r.getObject("last_day", LocalDate.class);
        return new RequestRow(
                UUID.fromString(r.getString("id")),
                r.getInt("version"),
                UUID.fromString(r.getString("person_id")),
                r.getString("full_name"),
                r.getString("short_name"),
                RequestKind.valueOf(r.getString("kind")),
                RequestStatus.valueOf(r.getString("status")),
                Asker.valueOf(r.getString("asker")),
                r.getObject("received_on", LocalDate.class),
                r.getBoolean("others_told"),
                r.getBoolean("extended"),
                field == null ? null : PersonField.valueOf(field),
                correction(field, r.getString("seen_value"), r.getString("wanted_value")),
                format == null ? null : CopyFormat.valueOf(format),
                lastDay == null ? null : RequestClock.of(lastDay, today.date(), times),
                List.of());
    }

    private static @Nullable CorrectionDraft correction(
            @Nullable String field, @Nullable String seen, @Nullable String wanted) {
        return field == null || seen == null || wanted == null
                ? null
                : new CorrectionDraft(PersonField.valueOf(field), seen, wanted);
    }

    private List<RequestRow> withHistory(List<RequestRow> rows) {
        var history = steps
                .findByRequestIdInOrderById(rows.stream().map(RequestRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        DataRequestStep::requestId, Collectors.mapping(DataRequestStep::event, Collectors.toList())));
        return rows.stream()
                .map(r -> r.with(history.getOrDefault(r.id(), List.of())))
                .toList();
    }
}
