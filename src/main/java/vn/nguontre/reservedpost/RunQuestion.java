package vn.nguontre.reservedpost;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.VersionedEntity;
import vn.nguontre.shared.VietnameseText;

/** The one question a candidate may ask about the outcome of a run, and the committee's answer. */
@Entity
@Table(name = "run_question")
class RunQuestion extends VersionedEntity {
    static final int LONGEST = 500;

    private UUID runId;
    private UUID personId;
    private String question;

    @Embedded
    private Step asked;

    private LocalDate lastDay;
    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "accountId", column = @Column(name = "answered_by_account_id"))
    @AttributeOverride(name = "actorName", column = @Column(name = "answered_by_name"))
    @AttributeOverride(name = "unitName", column = @Column(name = "answered_by_unit_name"))
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    @AttributeOverride(name = "reason", column = @Column(name = "answering_reason"))
    private @Nullable Step answered;

    @SuppressWarnings("NullAway.Init")
    protected RunQuestion() {}

    RunQuestion(UUID runId, UUID personId, String question, LocalDate lastDay, Step step) {
        this.runId = runId;
        this.personId = personId;
        this.question = words(question);
        this.lastDay = lastDay;
        asked = step;
    }

    /** Answers for good; an answer stands as it was given. */
    void answer(String words, Step step) {
        if (answered != null) {
            throw new RuleViolation("reservedpost.question.answered-already", answered.actorName());
        }
        answer = words(words);
        answered = step;
    }

    private static String words(String text) {
        String clean = VietnameseText.clean(text);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new RuleViolation("reservedpost.question.length", LONGEST);
        }
        return clean;
    }

    UUID runId() {
        return runId;
    }

    UUID personId() {
        return personId;
    }

    RunQuestionRow row() {
        return new RunQuestionRow(id(), version(), personId, question, asked.at(), lastDay, answer, given());
    }

    private RunQuestionRow.@Nullable Given given() {
        return answered == null ? null : new RunQuestionRow.Given(answered.actorName(), answered.at());
    }
}
