package vn.nguontre.reservedpost;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PostNeedRepository extends Repository<PostNeed, UUID> {
    Optional<PostNeed> findByIdAndUnitIdIn(UUID id, Collection<UUID> unitIds);

    PostNeed saveAndFlush(PostNeed need);
}
