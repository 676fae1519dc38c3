package vn.nguontre.reservedpost;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** An officer's judgement, with its reason, whether a person's major fits a post. */
@Entity
@Table(name = "fit_judgement")
class FitJudgement extends VersionedEntity {
    private UUID personId;
    private UUID postId;

    @Enumerated(EnumType.STRING)
    private Fit fit;

    @Embedded
    private Step judged;

    @SuppressWarnings("NullAway.Init")
    protected FitJudgement() {}

    FitJudgement(UUID personId, UUID postId, Fit fit, Step step) {
        this.personId = personId;
        this.postId = postId;
        this.fit = fit;
        judged = step;
    }

    /** In the judge's words. */
    @Nullable
    String reason() {
        return judged.reason();
    }

    void change(Fit judgement, Step step) {
        fit = judgement;
        judged = step;
    }
}
