package vn.nguontre.nomination;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A round of nomination. Only one is current; lists are taken from its first to its last day. */
@Entity
@Table(name = "nomination_round")
class Round extends VersionedEntity {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_PER_SCHOOL = 10_000;

    private int schoolYear;
    private String name;
    private LocalDate opens;
    private LocalDate closes;
    private int targetPerSchool;

    /** Schools that should name another number. */
    @ElementCollection
    @CollectionTable(name = "round_target", joinColumns = @JoinColumn(name = "round_id"))
    @MapKeyColumn(name = "school_id")
    @Column(name = "target")
    private Map<UUID, Integer> ownTargets = new HashMap<>();

    private @Nullable Byte currentMarker = 1;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "opened_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "opened_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "opened_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "opened_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "opening_reason"))
    private Step opened;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "closed_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "closed_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "closed_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "closing_reason"))
    private @Nullable Step closed;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(RoundDraft draft, Step opened) {
        schoolYear = draft.schoolYear().startYear();
        change(draft);
        this.opened = opened;
    }

    /** Corrects name, days or targets while the round is current. */
    final void change(RoundDraft draft) {
        requireCurrent();
        String cleanName = VietnameseText.clean(draft.name());
        if (cleanName.isEmpty() || cleanName.length() > LONGEST_NAME) {
            throw new RuleViolation("nomination.round-name-required", LONGEST_NAME);
        }
        if (draft.closes().isBefore(draft.opens())) {
            throw new RuleViolation("nomination.round-ends-before-start");
        }
        requireTarget(draft.targetPerSchool());
        draft.ownTargets().values().forEach(Round::requireTarget);
        name = cleanName;
        opens = draft.opens();
        closes = draft.closes();
        targetPerSchool = draft.targetPerSchool();
        ownTargets.clear();
        ownTargets.putAll(draft.ownTargets());
    }

    private static void requireTarget(int target) {
        if (target < 0 || target > MOST_PER_SCHOOL) {
            throw new RuleViolation("nomination.round-target", MOST_PER_SCHOOL);
        }
    }

    /** Ends the intake for good; nominees already sent are still reviewed and decided. */
    void close(Step step) {
        requireCurrent();
        currentMarker = null;
        closed = step;
    }

    void requireTakesLists(LocalDate day) {
        requireCurrent();
        if (day.isBefore(opens)) {
            throw new RuleViolation("nomination.round-not-open-yet", opens);
        }
        if (day.isAfter(closes)) {
            throw new RuleViolation("nomination.round-over", closes);
        }
    }

    void requireCurrent() {
        if (closed != null) {
            throw new RuleViolation("nomination.round-closed", name);
        }
    }

    @Nullable
    Integer ownTarget(UUID schoolId) {
        return ownTargets.get(schoolId);
    }

    LocalDate opens() {
        return opens;
    }

    SchoolYear schoolYear() {
        return new SchoolYear(schoolYear);
    }

    RoundRow row(LocalDate today) {
        boolean takes = closed == null && !today.isBefore(opens) && !today.isAfter(closes);
        return new RoundRow(
                id(),
                schoolYear(),
                name,
                opens,
                closes,
                targetPerSchool,
                takes,
                closed == null ? null : closed.at(),
                closed == null ? null : closed.actorName());
    }
}
