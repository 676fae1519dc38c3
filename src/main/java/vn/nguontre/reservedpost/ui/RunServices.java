package vn.nguontre.reservedpost.ui;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.AllocationRuns;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.CandidateTies;
import vn.nguontre.reservedpost.OfferOutlook;
import vn.nguontre.reservedpost.PostPoints;
import vn.nguontre.reservedpost.RunDecision;
import vn.nguontre.reservedpost.RunExport;
import vn.nguontre.shared.Today;

/** What the workbench needs on the way from a proposal to a closed run. */
@Component
record RunServices(
        AllocationService allocation,
        AllocationRuns runs,
        RunDecision decision,
        CandidateTies ties,
        PostPoints points,
        RunExport export,
        OfferOutlook outlook,
        AnnexFiles annex,
        QuestionServices questions,
        Today clock) {
    LocalDate today() {
        return clock.date();
    }
}
