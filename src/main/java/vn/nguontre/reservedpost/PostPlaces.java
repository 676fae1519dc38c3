package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Adds and removes the numbered places of a post. */
@Component
class PostPlaces {
    private final PostPlaceRepository places;
    private final OfferRepository offers;

    PostPlaces(PostPlaceRepository places, OfferRepository offers) {
        this.places = places;
        this.offers = offers;
    }

    void provide(UUID postId, int wanted) {
        List<PostPlace> present = places.findByPostIdOrderByNumber(postId);
        present.stream().filter(p -> p.number() > wanted).forEach(places::delete);
        for (int number = present.size() + 1; number <= wanted; number++) {
            places.save(new PostPlace(postId, number));
        }
    }

    boolean everOffered(UUID postId) {
        return offers.existsByPostId(postId);
    }

    /** Places nobody was promised by an offer. */
    List<PostPlace> free(UUID postId) {
        return places.free(postId);
    }
}
