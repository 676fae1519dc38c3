package vn.nguontre.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FirstAdministratorLinkRepository extends Repository<FirstAdministratorLink, UUID> {
    Optional<FirstAdministratorLink> findByTokenHash(String tokenHash);

    FirstAdministratorLink save(FirstAdministratorLink link);
}
