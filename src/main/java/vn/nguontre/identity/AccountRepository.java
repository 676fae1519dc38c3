package vn.nguontre.identity;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {
    Optional<Account> findById(UUID id);

    Optional<Account> findByUsername(String username);

    /** The row stays locked to the end of the transaction, so that no attempt made at the same time goes uncounted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> lockedForUpdate(String username);

    @Query("""
            select a from Account a
            where a.displayName like concat('%', :search, '%') or a.username like concat('%', :search, '%')
            order by a.displayName""")
    List<Account> search(String search, Pageable page);

    /** Of officers, open, and last used before this moment. */
    @Query(nativeQuery = true, value = """
            select a.* from account a
            where a.enabled and a.last_login_at < :usedBefore
              and exists (select 1 from assignment s where s.account_id = a.id and s.role <> 'STUDENT'
                  and (s.valid_to is null or s.valid_to >= :today))
              and (a.display_name like concat('%', :search, '%') or a.username like concat('%', :search, '%'))
            order by a.display_name, a.id""")
    List<Account> unused(String search, Instant usedBefore, LocalDate today, Pageable page);

    @Query(nativeQuery = true, value = """
            select a.* from account a join assignment s on s.account_id = a.id
            where s.person_id = :personId order by s.valid_to is null desc, s.valid_from desc limit 1""")
    Optional<Account> ofPerson(UUID personId);

    Account save(Account account);
}
