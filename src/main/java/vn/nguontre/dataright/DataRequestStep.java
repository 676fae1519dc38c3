package vn.nguontre.dataright;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A line of a request's history. */
@Entity
@Table(name = "data_request_step")
class DataRequestStep extends VersionedEntity {
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private RequestDeed deed;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected DataRequestStep() {}

    DataRequestStep(UUID requestId, RequestDeed deed, Step step) {
        this.requestId = requestId;
        this.deed = deed;
        this.step = step;
    }

    UUID requestId() {
        return requestId;
    }

    RequestEvent event() {
        return new RequestEvent(deed, step.actorName(), step.unitName(), step.at(), step.reason());
    }
}
