package vn.nguontre.reservedpost;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;

/**
 * Writes the entries of the ledger. Where a place stands is its last entry and nothing else; offers write theirs in the
 * database, by whatever path they come.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlaceEntries {
    private static final String ENTRIES = """
            select pl.id, e.number, e.state, e.request_id, e.person_id
            from post_place pl join place_entry e on e.place_id = pl.id
            where pl.post_id = :post
            order by pl.number, e.number""";
    private static final String WRITE = """
            insert into place_entry (id, place_id, number, previous, was, state, person_id, request_id,
                actor_account_id, actor_name, actor_unit_name, acted_at, reason)
            values (:id, :place, :number, :previous, :was, :state, :person, :request, :account, :actor, :unit, :at, :reason)""";

    private final JdbcClient jdbc;

    PlaceEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first entry of a new place. */
    void plan(UUID placeId, Step step) {
        insert(placeId, 0, null, PlaceState.PLANNED, null, Ids.next(), step);
    }

    /** Moves those of the chosen places that may move to the state; the others stay as they are. */
    void bring(UUID postId, Predicate<UUID> chosen, PlaceState to, Step step) {
        lock(postId);
        latest(entries(postId, true)).stream()
                .filter(e -> chosen.test(e.placeId()) && e.state().mayBecome(to))
                .forEach(e -> write(e, to, null, Ids.next(), step));
    }

    /**
     * Promises a free place of the post. The same request sent again is answered alike and changes nothing.
     *
     * @return the place
     */
    UUID promise(UUID postId, UUID personId, UUID requestId, Step step) {
        return answered(entries(postId, false), requestId).orElseGet(() -> {
            requireFree(entries(postId, false));
            lock(postId);
            List<Entry> now = entries(postId, true);
            return answered(now, requestId).orElseGet(() -> {
                Entry free = requireFree(now);
                write(free, PlaceState.PROMISED, personId, requestId, step);
                return free.placeId();
            });
        });
    }

    /** Frees the place that was promised to the person and not offered yet. */
    void giveBack(UUID postId, UUID personId, Step step) {
        lock(postId);
        latest(entries(postId, true)).stream()
                .filter(e -> e.state() == PlaceState.PROMISED && personId.equals(e.personId()))
                .forEach(e -> write(e, PlaceState.RETURNED, personId, Ids.next(), step));
    }

    /** The place to offer: the one named, if it is free; if none is named, the one promised to the person, else the first free one. */
    Optional<UUID> toOffer(UUID postId, UUID personId, @Nullable UUID named) {
        List<Entry> latest = latest(entries(postId, false)).stream()
                .filter(e -> named == null || e.placeId().equals(named))
                .toList();
        return latest.stream()
                .filter(e -> e.state() == PlaceState.PROMISED && personId.equals(e.personId()))
                .findFirst()
                .or(() -> latest.stream().filter(e -> e.state().isFree()).findFirst())
                .map(Entry::placeId);
    }

    private static Optional<UUID> answered(List<Entry> entries, UUID requestId) {
        return entries.stream()
                .filter(e -> e.requestId().equals(requestId))
                .map(Entry::placeId)
                .findFirst();
    }

    private static Entry requireFree(List<Entry> entries) {
        return latest(entries).stream()
                .filter(e -> e.state().isFree())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("reservedpost.no-free-place"));
    }

    /** One after the other on the places of a post. */
    void lock(UUID postId) {
        jdbc.sql("select id from post_place where post_id = :post order by number for update")
                .param("post", postId.toString())
                .query(String.class)
                .list();
    }

    private List<Entry> entries(UUID postId, boolean current) {
        return jdbc.sql(current ? ENTRIES + " lock in share mode" : ENTRIES)
                .param("post", postId.toString())
                .query((r, n) -> new Entry(
                        UUID.fromString(r.getString(1)),
                        r.getInt(2),
                        PlaceState.valueOf(r.getString(3)),
                        UUID.fromString(r.getString(4)),
                        r.getString(5) == null ? null : UUID.fromString(r.getString(5))))
                .list();
    }

    private static List<Entry> latest(List<Entry> entries) {
        Map<UUID, Entry> latest = new LinkedHashMap<>();
        entries.forEach(e -> latest.put(e.placeId(), e));
        return List.copyOf(latest.values());
    }

    private void write(Entry last, PlaceState to, @Nullable UUID personId, UUID requestId, Step step) {
        if (!last.state().mayBecome(to)) {
            throw new RuleViolation("reservedpost.place-cannot-move");
        }
        insert(last.placeId(), last.number(), last.state(), to, personId, requestId, step);
    }

    private void insert(
            UUID placeId,
            int previous,
            @Nullable PlaceState was,
            PlaceState to,
            @Nullable UUID personId,
            UUID requestId,
            Step step) {
        jdbc.sql(WRITE)
                .param("id", Ids.next().toString())
                .param("place", placeId.toString())
                .param("number", previous + 1)
                .param("previous", was == null ? null : previous)
                .param("was", was == null ? null : was.name())
                .param("state", to.name())
                .param("person", personId == null ? null : personId.toString())
                .param("request", requestId.toString())
                .param("account", step.accountId().toString())
                .param("actor", step.actorName())
                .param("unit", step.unitName())
                .param("at", step.at().atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("reason", step.reason())
                .update();
    }

    private record Entry(
            UUID placeId,
            int number,
            PlaceState state,
            UUID requestId,
            @Nullable UUID personId) {}
}
