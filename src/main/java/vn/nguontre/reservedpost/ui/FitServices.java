package vn.nguontre.reservedpost.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.reservedpost.FitJudging;
import vn.nguontre.reservedpost.FitRow;
import vn.nguontre.reservedpost.FitSuggestion;

/** What the workbench needs to have majors judged. */
@Component
record FitServices(FitJudging judging, NationalMajors majors) {
    Optional<FitSuggestion> suggestion(FitRow wish) {
        return FitSuggestion.of(wish, majors);
    }
}
