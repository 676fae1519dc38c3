package vn.nguontre.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.intention.Intention;
import vn.nguontre.intention.OwnIntention;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.OwnOutcomes;
import vn.nguontre.reservedpost.RunQuestionRow;
import vn.nguontre.reservedpost.RunQuestions;
import vn.nguontre.reservedpost.TimeAsking;
import vn.nguontre.studyproof.OwnStudyProof;
import vn.nguontre.studyproof.StudyProofDesk;

/** What graduates do by themselves: prove their study, say whether they return, ask about the outcome and for more time. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class GraduateStory {
    private static final byte[] PROOF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 298]/Contents 4 0 R\
            /Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length 58>>stream
            BT /F 16 Tf 40 150 Td (Ban sao bang tot nghiep) Tj ET
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);
    private static final List<Intention> INTENTIONS =
            List.of(Intention.YES, Intention.YES, Intention.CONSIDERING, Intention.NOT_YET, Intention.NO);

    private final StoryTeller story;
    private final OwnIntention intention;
    private final OwnStudyProof proof;
    private final StudyProofDesk proofDesk;
    private final OwnOutcomes outcomes;
    private final RunQuestions questions;
    private final OfferAnswer offers;
    private final TimeAsking time;

    GraduateStory(
            StoryTeller story,
            OwnIntention intention,
            OwnStudyProof proof,
            StudyProofDesk proofDesk,
            OwnOutcomes outcomes,
            RunQuestions questions,
            OfferAnswer offers,
            TimeAsking time) {
        this.story = story;
        this.intention = intention;
        this.proof = proof;
        this.proofDesk = proofDesk;
        this.outcomes = outcomes;
        this.questions = questions;
        this.offers = offers;
        this.time = time;
    }

    /** The others are those whom the run left without a place; one of them stays untouched by this story. */
    void tell(List<DemoStudent> graduates, List<DemoStudent> others, LocalDate today) {
        prove(graduates.getFirst(), today.minusDays(12));
        verify(graduates.getFirst(), today.minusDays(11));
        others.stream().limit(1).forEach(o -> prove(o, today.minusDays(2)));
        story.on(
                today.minusDays(1),
                graduates.getFirst().username(),
                () -> offers.own().stream()
                        .filter(OfferRow::isOpen)
                        .forEach(o -> time.ask(o.id(), "Em chờ kết quả phỏng vấn ở thành phố rồi trả lời ngay.")));
        others.stream().limit(1).forEach(o -> {
            ask(o, "Em muốn biết vì sao ngành của em chỉ được đánh giá là gần ngành?", today.minusDays(5));
            answer(today);
        });
        graduates.stream()
                .skip(1)
                .limit(1)
                .forEach(g -> ask(g, "Em nhận suất rồi thì khi nào nộp hồ sơ dự tuyển?", today.minusDays(1)));
        for (int i = 0; i < others.size(); i++) {
            mean(others.get(i), INTENTIONS.get(i % INTENTIONS.size()), today);
        }
        mean(graduates.getFirst(), Intention.YES, today);
    }

    private void prove(DemoStudent student, LocalDate day) {
        story.on(day, student.username(), () -> proof.handIn(PROOF));
    }

    private void verify(DemoStudent student, LocalDate day) {
        story.on(
                day,
                DemoOfficers.SCHOOLS.getFirst().branch(),
                () -> proofDesk.of(student.personId()).ifPresent(p -> proofDesk.verify(p.personId(), p.version())));
    }

    private void ask(DemoStudent student, String question, LocalDate day) {
        story.on(day, student.username(), () -> outcomes.latest().ifPresent(o -> questions.ask(o.runId(), question)));
    }

    private void answer(LocalDate today) {
        story.on(
                today.minusDays(4),
                DemoOfficers.TOWN,
                () -> questions.ofYear(today.getYear()).stream()
                        .map(RunQuestions.Asked::question)
                        .filter(RunQuestionRow::isWaiting)
                        .forEach(
                                q -> questions.answer(
                                        q.id(),
                                        q.version(),
                                        "Vị trí nhận đúng hai ngành trong văn bản giao; ngành của bạn gần với yêu cầu nên được điểm thấp hơn.")));
    }

    private void mean(DemoStudent student, Intention meant, LocalDate today) {
        story.on(today, student.username(), () -> intention.question().ifPresent(q -> intention.answer(meant)));
    }
}
