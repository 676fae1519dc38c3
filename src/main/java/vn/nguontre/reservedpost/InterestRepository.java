package vn.nguontre.reservedpost;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InterestRepository extends Repository<Interest, UUID> {
    List<Interest> findByPersonIdOrderByPreference(UUID personId);

    boolean existsByPersonIdAndPostId(UUID personId, UUID postId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Interest i where i.personId = :personId")
    void forget(UUID personId);

    Interest save(Interest interest);
}
