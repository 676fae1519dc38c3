package vn.nguontre.dataright;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;

/** Writes requests with their steps, and finds them only as they were seen. */
@Component
class DataRequestBook {
    private final DataRequestRepository requests;
    private final DataRequestStepRepository steps;

    DataRequestBook(DataRequestRepository requests, DataRequestStepRepository steps) {
        this.requests = requests;
        this.steps = steps;
    }

    UUID open(DataRequest request, Step step) {
        requests.save(request);
        steps.save(new DataRequestStep(request.id(), RequestDeed.ASKED, step));
        return request.id();
    }

    DataRequest get(UUID id) {
        return requests.findById(id).orElseThrow(RuleViolation::notFound);
    }

    void save(DataRequest request, DataRequestStep step) {
        requests.save(request);
        steps.save(step);
    }
}
