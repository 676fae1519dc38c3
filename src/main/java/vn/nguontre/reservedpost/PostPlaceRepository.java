package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PostPlaceRepository extends Repository<PostPlace, UUID> {
    List<PostPlace> findByPostIdOrderByNumber(UUID postId);

    PostPlace saveAndFlush(PostPlace place);
}
