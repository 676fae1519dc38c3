package vn.nguontre.reservedpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A fact put right with the answer to a question, and what the run would have brought; the run itself stays as it was closed. */
@Entity
@Table(name = "corrected_fact")
class CorrectedFact extends VersionedEntity {
    private UUID questionId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private FactKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable DegreeGrade grade;

    @Enumerated(EnumType.STRING)
    private @Nullable DegreeLevel level;

    private @Nullable LocalDate graduatesOn;

    private @Nullable UUID postId;

    @Enumerated(EnumType.STRING)
    private @Nullable Fit fit;

    private @Nullable Boolean member;
    private @Nullable UUID ownBefore;
    private @Nullable UUID ownAfter;
    private int othersChanged;

    @Embedded
    private Step step;

    /** Who dealt with an outcome that would have been another, and how. */
    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "settled_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "settled_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "settled_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "settled_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "settling_reason"))
    private @Nullable Step settled;

    @SuppressWarnings("NullAway.Init")
    protected CorrectedFact() {}

    CorrectedFact(RunQuestion question, FactDraft right, Map<UUID, FactRecheck.Change> changes, Step step) {
        questionId = question.id();
        personId = question.personId();
        kind = right.kind();
        grade = right.grade();
        level = right.level();
        graduatesOn = right.graduatesOn();
        postId = right.postId();
        fit = right.fit();
        member = right.member();
        FactRecheck.Change own = changes.get(personId);
        ownBefore = own == null ? null : own.before();
        ownAfter = own == null ? null : own.after();
        othersChanged = changes.size() - (own == null ? 0 : 1);
        this.step = step;
    }

    /** Notes once how the committee dealt with it; the step says so. */
    void settle(Step how) {
        if (settled != null) {
            throw new RuleViolation("reservedpost.fact.settled-already", settled.actorName());
        }
        if (!row().changesAnything()) {
            throw new RuleViolation("reservedpost.fact.nothing-to-settle");
        }
        settled = how;
    }

    UUID personId() {
        return personId;
    }

    FactRow row() {
        return new FactRow(
                questionId,
                version(),
                new FactDraft(kind, grade, level, graduatesOn, postId, fit, member),
                null,
                ownBefore != null || ownAfter != null,
                othersChanged,
                step.actorName(),
                step.at(),
                step.reason(),
                settled == null ? null : settled.at(),
                settled == null ? null : settled.reason());
    }
}
