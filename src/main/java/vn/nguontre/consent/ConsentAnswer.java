package vn.nguontre.consent;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VersionedEntity;

/** One answer of one of those asked, to one purpose. Never changed; a later one takes its place and it stays on record. */
@Entity
@Table(name = "consent_answer")
class ConsentAnswer extends VersionedEntity {
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private Answerer answeredBy;

    @Enumerated(EnumType.STRING)
    private Answer answer;

    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private AnswerWay way;

    private int textVersion;
    private @Nullable String answererName;

    @Embedded
    private @Nullable Step recorded;

    private boolean superseded;

    @SuppressWarnings("NullAway.Init")
    protected ConsentAnswer() {}

    ConsentAnswer(Said said, Answerer answeredBy, ConsentPurpose purpose, Answer answer) {
        personId = said.personId();
        this.purpose = purpose;
        this.answeredBy = answeredBy;
        this.answer = answer;
        answeredAt = said.at();
        way = said.way();
        textVersion = said.textVersion();
        answererName = said.answererName();
        recorded = said.recorded();
    }

    /**
     * Whose answer, when and how.
     *
     * @param recorded who noted it; null if it came by a claim card
     */
    record Said(
            UUID personId,
            Instant at,
            AnswerWay way,
            int textVersion,
            @Nullable String answererName,
            @Nullable Step recorded) {}

    /** The later answer counts, whichever was noted first. */
    boolean isOutdoneBy(ConsentAnswer other) {
        return !other.answeredAt.isBefore(answeredAt);
    }

    void supersede() {
        superseded = true;
    }

    UUID personId() {
        return personId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    Answerer answeredBy() {
        return answeredBy;
    }

    Answer answer() {
        return answer;
    }

    LocalDate answeredOn() {
        return LocalDate.ofInstant(answeredAt, Today.VIETNAM);
    }

    AnswerRow row() {
        return new AnswerRow(
                purpose,
                answeredBy,
                answer,
                answeredOn(),
                way,
                textVersion,
                answererName,
                recorded == null ? null : recorded.actorName(),
                recorded == null ? null : recorded.unitName());
    }
}
