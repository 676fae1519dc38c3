package vn.nguontre.reservedpost;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;

/** The numbered places of a post, as many as the committee holds. */
@Component
class PostPlaces {
    private final PostPlaceRepository places;
    private final OfferRepository offers;
    private final PlaceEntries entries;

    PostPlaces(PostPlaceRepository places, OfferRepository offers, PlaceEntries entries) {
        this.places = places;
        this.offers = offers;
        this.entries = entries;
    }

    /** Plans missing places and withdraws those beyond the wanted number. */
    void provide(UUID postId, int wanted, boolean open, Step step) {
        List<PostPlace> present = places.findByPostIdOrderByNumber(postId);
        Set<UUID> beyond = present.stream()
                .filter(p -> p.number() > wanted)
                .map(PostPlace::id)
                .collect(Collectors.toSet());
        entries.bring(postId, beyond::contains, PlaceState.WITHDRAWN, step);
        entries.bring(postId, id -> !beyond.contains(id), PlaceState.PLANNED, step);
        for (int number = present.size() + 1; number <= wanted; number++) {
            PostPlace place = places.saveAndFlush(new PostPlace(postId, number));
            entries.plan(place.id(), step);
        }
        if (open) {
            hold(postId, step);
        }
    }

    /** From now on the places can be promised. */
    void hold(UUID postId, Step step) {
        entries.bring(postId, id -> true, PlaceState.HELD, step);
    }

    /** What nobody was promised is no longer held. */
    void withdrawFree(UUID postId, Step step) {
        entries.bring(postId, id -> true, PlaceState.WITHDRAWN, step);
    }

    boolean everOffered(UUID postId) {
        return offers.existsByPostId(postId);
    }

    /** The place to offer to the person: the one named, else the one promised to them, else a free one. */
    UUID toOffer(UUID postId, UUID personId, @Nullable UUID named) {
        return entries.toOffer(postId, personId, named)
                .orElseThrow(() -> new RuleViolation("reservedpost.no-free-place"));
    }
}
