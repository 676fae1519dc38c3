package vn.nguontre.reservedpost;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A post that a ward asks for; decided once by the committee, or withdrawn before that. */
@Entity
@Table(name = "post_need")
class PostNeed extends VersionedEntity {
    private static final int YEARS_AHEAD = 10;

    private UUID unitId;
    private int fromYear;
    private String agency;
    private String title;

    @Enumerated(EnumType.STRING)
    private DegreeLevel degreeLevel;

    private int places;
    private String why;

    @ElementCollection
    @CollectionTable(name = "need_major", joinColumns = @JoinColumn(name = "need_id"))
    @OrderColumn(name = "position")
    private List<NationalMajor> majors = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private NeedStatus status = NeedStatus.PROPOSED;

    private Instant proposedAt;

    @Column(name = "proposed_by")
    private String proposedBy;

    private @Nullable UUID postId;

    @Embedded
    private Step latest;

    @SuppressWarnings("NullAway.Init")
    protected PostNeed() {}

    PostNeed(Actor ward, NeedDraft draft, List<NationalMajor> named, Instant at) {
        requireYear(draft.fromYear(), LocalDate.ofInstant(at, Today.VIETNAM).getYear());
        if (draft.places() < 1 || draft.places() > ReservedPost.MOST_PLACES) {
            throw new RuleViolation("reservedpost.places-out-of-range", ReservedPost.MOST_PLACES);
        }
        if (named.isEmpty()) {
            throw new RuleViolation("reservedpost.majors-required");
        }
        unitId = ward.unitId();
        fromYear = draft.fromYear();
        agency = required(draft.agency(), "reservedpost.agency-required");
        title = required(draft.title(), "reservedpost.title-required");
        why = required(draft.why(), "reservedpost.need.why-required");
        degreeLevel = draft.degreeLevel();
        places = draft.places();
        majors.addAll(named);
        proposedAt = at;
        proposedBy = ward.name();
        latest = Step.by(ward, at);
    }

    private static void requireYear(int year, int thisYear) {
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            throw new RuleViolation(
                    "reservedpost.need.year-out-of-range",
                    String.valueOf(thisYear),
                    String.valueOf(thisYear + YEARS_AHEAD));
        }
    }

    private static String required(String text, String refusal) {
        String clean = VietnameseText.clean(text);
        if (clean.isEmpty()) {
            throw new RuleViolation(refusal);
        }
        return clean;
    }

    void withdraw(Step step) {
        move(NeedStatus.WITHDRAWN, step);
    }

    void accept(Step step) {
        move(NeedStatus.ACCEPTED, step);
    }

    void refuse(Step step) {
        move(NeedStatus.REFUSED, step);
    }

    private void move(NeedStatus next, Step step) {
        if (status != NeedStatus.PROPOSED) {
            throw new RuleViolation("reservedpost.need.decided." + status);
        }
        status = next;
        latest = step;
    }

    /** The post that was entered because of this need; once only. */
    void met(UUID post) {
        requireWaitsForPost();
        postId = post;
    }

    void requireWaitsForPost() {
        if (status != NeedStatus.ACCEPTED) {
            throw new RuleViolation("reservedpost.need.not-accepted");
        }
        if (postId != null) {
            throw new RuleViolation("reservedpost.need.has-post");
        }
    }

    UUID unitId() {
        return unitId;
    }

    /** The post as the committee would enter it; the legal basis is for the committee to name. */
    PostDraft post() {
        return new PostDraft(
                fromYear,
                agency,
                title,
                majors.stream().map(NationalMajor::toString).toList(),
                degreeLevel,
                places,
                new PlanLine("", null, null, Set.of()));
    }
}
