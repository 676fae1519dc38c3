package vn.nguontre.dataright;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DataRequestRepository extends Repository<DataRequest, UUID> {
    Optional<DataRequest> findById(UUID id);

    DataRequest save(DataRequest request);
}
