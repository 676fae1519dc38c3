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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nguontre.major.NationalMajor;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** A post held for a graduation year and some majors; its places are {@link PostPlace}s. */
@Entity
@Table(name = "reserved_post")
class ReservedPost extends VersionedEntity {
    private static final int FIRST_YEAR = 2024;
    private static final int LAST_YEAR = 2099;
    static final int MOST_PLACES = 9;

    private int graduationYear;
    private String agency;
    private String title;

    @Enumerated(EnumType.STRING)
    private DegreeLevel degreeLevel;

    @ElementCollection
    @CollectionTable(name = "post_major", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<PostMajor> majors = new ArrayList<>();

    private String legalBasis;
    private @Nullable String planLine;
    private @Nullable String jobRank;

    @ElementCollection
    @CollectionTable(name = "post_method", joinColumns = @JoinColumn(name = "post_id"))
    @Column(name = "method")
    @Enumerated(EnumType.STRING)
    private Set<RecruitmentMethod> methods = EnumSet.noneOf(RecruitmentMethod.class);

    @Enumerated(EnumType.STRING)
    private PostStatus status = PostStatus.PLANNED;

    /** The latest entry in the ledger. */
    @Embedded
    private Step entered;

    @SuppressWarnings("NullAway.Init")
    protected ReservedPost() {}

    ReservedPost(PostDraft draft, List<NationalMajor> named, Step step) {
        change(draft, named, step);
    }

    final void change(PostDraft draft, List<NationalMajor> named, Step step) {
        requireNotClosed();
        if (draft.year() < FIRST_YEAR || draft.year() > LAST_YEAR) {
            throw new RuleViolation(
                    "reservedpost.year-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (draft.places() < 1 || draft.places() > MOST_PLACES) {
            throw new RuleViolation("reservedpost.places-out-of-range", MOST_PLACES);
        }
        if (named.isEmpty()) {
            throw new RuleViolation("reservedpost.majors-required");
        }
        graduationYear = draft.year();
        agency = required(draft.agency(), "reservedpost.agency-required");
        title = required(draft.title(), "reservedpost.title-required");
        degreeLevel = draft.degreeLevel();
        legalBasis = required(draft.plan().document(), "reservedpost.legal-basis-required");
        takeFrom(draft.plan());
        majors.clear();
        named.stream().map(PostMajor::of).forEach(majors::add);
        entered = step;
    }

    private void takeFrom(PlanLine plan) {
        planLine = required(plan.number(), "reservedpost.plan-line-required");
        jobRank = required(plan.rank(), "reservedpost.rank-required");
        if (plan.methods().isEmpty()) {
            throw new RuleViolation("reservedpost.method-required");
        }
        methods.clear();
        methods.addAll(plan.methods());
    }

    void open(Step step) {
        if (status != PostStatus.PLANNED) {
            throw new RuleViolation("reservedpost.not-planned");
        }
        status = PostStatus.OPEN;
        entered = step;
    }

    void close(Step step) {
        requireNotClosed();
        status = PostStatus.CLOSED;
        entered = step;
    }

    void requireOpen() {
        if (status != PostStatus.OPEN) {
            throw new RuleViolation("reservedpost.not-open");
        }
    }

    private void requireNotClosed() {
        if (status == PostStatus.CLOSED) {
            throw new RuleViolation("reservedpost.closed");
        }
    }

    private static String required(@Nullable String text, String refusal) {
        String clean = text == null ? "" : VietnameseText.clean(text);
        if (clean.isEmpty()) {
            throw new RuleViolation(refusal);
        }
        return clean;
    }

    int graduationYear() {
        return graduationYear;
    }

    DegreeLevel degreeLevel() {
        return degreeLevel;
    }

    PostStatus status() {
        return status;
    }

    PostDraft draft(int places) {
        return new PostDraft(
                graduationYear,
                agency,
                title,
                majors.stream().map(PostMajor::line).toList(),
                degreeLevel,
                places,
                new PlanLine(legalBasis, planLine, jobRank, methods));
    }
}
