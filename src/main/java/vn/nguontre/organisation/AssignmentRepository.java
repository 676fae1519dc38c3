package vn.nguontre.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.nguontre.shared.Role;

interface AssignmentRepository extends Repository<Assignment, UUID> {
    Optional<Assignment> findById(UUID id);

    @Query("""
            select a from Assignment a
            where a.accountId = :accountId and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)
            order by a.role, a.validFrom""")
    List<Assignment> inForce(UUID accountId, LocalDate day);

    @Query("select a from Assignment a where a.accountId = :accountId order by a.validFrom desc")
    List<Assignment> ofAccount(UUID accountId);

    @Query("""
            select count(a) > 0 from Assignment a
            where a.role = :role and a.validFrom <= :day and (a.validTo is null or a.validTo >= :day)""")
    boolean anyInForce(Role role, LocalDate day);

    Assignment save(Assignment assignment);
}
