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
import java.util.List;
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
    @Column(name = "major")
    private List<String> majors = new ArrayList<>();

    private String legalBasis;

    @Enumerated(EnumType.STRING)
    private PostStatus status = PostStatus.PLANNED;

    /** The latest entry in the ledger. */
    @Embedded
    private Step entered;

    @SuppressWarnings("NullAway.Init")
    protected ReservedPost() {}

    ReservedPost(PostDraft draft, Step step) {
        change(draft, step);
    }

    final void change(PostDraft draft, Step step) {
        requireNotClosed();
        if (draft.year() < FIRST_YEAR || draft.year() > LAST_YEAR) {
            throw new RuleViolation(
                    "reservedpost.year-out-of-range", String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR));
        }
        if (draft.places() < 1 || draft.places() > MOST_PLACES) {
            throw new RuleViolation("reservedpost.places-out-of-range", MOST_PLACES);
        }
        List<String> named = draft.majors().stream()
                .map(VietnameseText::clean)
                .filter(m -> !m.isEmpty())
                .distinct()
                .toList();
        if (named.isEmpty()) {
            throw new RuleViolation("reservedpost.majors-required");
        }
        graduationYear = draft.year();
        agency = required(draft.agency(), "reservedpost.agency-required");
        title = required(draft.title(), "reservedpost.title-required");
        legalBasis = required(draft.legalBasis(), "reservedpost.legal-basis-required");
        degreeLevel = draft.degreeLevel();
        majors.clear();
        majors.addAll(named);
        entered = step;
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

    private static String required(String text, String refusal) {
        String clean = VietnameseText.clean(text);
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
        return new PostDraft(graduationYear, agency, title, majors, degreeLevel, places, legalBasis);
    }
}
