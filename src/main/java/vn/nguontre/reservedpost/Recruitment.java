package vn.nguontre.reservedpost;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;

/** A note of what the official recruitment came to. A mistaken one is followed by a right one, never changed. */
@Entity
@Table(name = "recruitment")
class Recruitment extends VersionedEntity {
    static final int LONGEST_NUMBER = 60;

    private UUID offerId;
    private UUID personId;
    private int number;

    @Enumerated(EnumType.STRING)
    private RecruitmentOutcome outcome;

    private LocalDate decidedOn;
    private @Nullable String documentNumber;

    @Embedded
    private Step step;

    @SuppressWarnings("NullAway.Init")
    protected Recruitment() {}

    Recruitment(Offer offer, int number, RecruitmentDraft draft, LocalDate today, Step step) {
        LocalDate accepted = offer.acceptedOn();
        if (draft.decidedOn().isBefore(accepted)) {
            throw new RuleViolation("reservedpost.recruitment.before-accepted", accepted);
        }
        if (draft.decidedOn().isAfter(today)) {
            throw new RuleViolation("reservedpost.recruitment.in-future");
        }
        String document = draft.documentNumber().strip();
        if (draft.outcome() == RecruitmentOutcome.APPOINTED && document.isEmpty()) {
            throw new RuleViolation("reservedpost.recruitment.number-required");
        }
        if (document.length() > LONGEST_NUMBER) {
            throw new RuleViolation("reservedpost.recruitment.number-too-long", LONGEST_NUMBER);
        }
        offerId = offer.id();
        personId = offer.personId();
        this.number = number;
        outcome = draft.outcome();
        decidedOn = draft.decidedOn();
        documentNumber = document.isEmpty() ? null : document;
        this.step = step;
    }

    UUID personId() {
        return personId;
    }

    RecruitmentOutcome outcome() {
        return outcome;
    }

    RecruitmentRow row() {
        return new RecruitmentRow(
                offerId,
                number,
                outcome,
                decidedOn,
                documentNumber,
                step.actorName(),
                step.unitName(),
                step.at(),
                step.reason());
    }
}
