package vn.nguontre.dataright;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DataRequestStepRepository extends Repository<DataRequestStep, UUID> {
    List<DataRequestStep> findByRequestIdInOrderById(Collection<UUID> requestIds);

    DataRequestStep save(DataRequestStep step);
}
