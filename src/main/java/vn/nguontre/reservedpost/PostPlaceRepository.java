package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostPlaceRepository extends Repository<PostPlace, UUID> {
    List<PostPlace> findByPostIdOrderByNumber(UUID postId);

    /** The places of a post that nobody was promised, lowest number first. */
    @Query("""
            select p from PostPlace p
            where p.postId = :postId and not exists (
                select 1 from Offer o where o.placeId = p.id
                and o.status in (vn.nguontre.reservedpost.OfferStatus.OPEN, vn.nguontre.reservedpost.OfferStatus.ACCEPTED))
            order by p.number""")
    List<PostPlace> free(UUID postId);

    PostPlace save(PostPlace place);

    void delete(PostPlace place);
}
