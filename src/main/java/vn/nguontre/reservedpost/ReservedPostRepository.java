package vn.nguontre.reservedpost;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReservedPostRepository extends Repository<ReservedPost, UUID> {
    Optional<ReservedPost> findById(UUID id);

    ReservedPost save(ReservedPost post);
}
