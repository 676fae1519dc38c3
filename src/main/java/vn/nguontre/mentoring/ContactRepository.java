package vn.nguontre.mentoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, UUID> {
    List<Contact> findByPersonIdOrderByContactDateDescIdDesc(UUID personId);

    Optional<Contact> findById(UUID id);

    void delete(Contact contact);

    Contact save(Contact contact);
}
