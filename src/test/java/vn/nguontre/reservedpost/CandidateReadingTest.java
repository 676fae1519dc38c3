package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.KeptData;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Whatever the committee writes, a candidate reads nobody else's name, on whatever page. */
@PortalTest
@Import(PostScenes.class)
class CandidateReadingTest {
    private static final String OTHER = "Đoàn Thị Kháctên";

    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private TimeAsking asking;

    @Autowired
    private TimeAnswering answering;

    @Autowired
    private RunQuestions questions;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private PostKept kept;

    @Autowired
    private PostTeller teller;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    private int year;
    private UUID person;

    @BeforeEach
    void anOpenOffer() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        person = scenes.candidate("Đoàn Thị Được", year, DegreeGrade.EXCELLENT, post);
        scenes.candidate(OTHER, year, DegreeGrade.GOOD, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
    }

    @AfterEach
    void end() {
        clock.reset();
        accounts.nobody();
    }

    @Test
    void noPageOfTheirsNamesAnotherCandidate() {
        scenes.committee();
        UUID run = runs.latest(year).orElseThrow().id();
        accounts.actAsStudent(person);
        asking.ask(answer.own().getFirst().id(), "Em chờ kết quả thi");
        questions.ask(run, "Ai đứng sau em?");
        scenes.committee();
        TimeRequestRow asked = answering.waiting().stream()
                .filter(w -> w.offer().personId().equals(person))
                .findFirst()
                .orElseThrow()
                .request();
        answering.refuse(asked.id(), asked.version(), OTHER + " đang chờ suất này");
        var question = questions.ofYear(year).getFirst().question();
        questions.answer(question.id(), question.version(), "Sau bạn là " + OTHER);
        OfferRow offer = followUp.offers(year).getFirst();
        followUp.withdraw(offer.id(), offer.version(), "Dành cho " + OTHER.toUpperCase());
        accounts.actAsStudent(person);
        assertThat(answer.own().getFirst().closeReason()).isEqualTo("Dành cho …");
        assertThat(asking.own().getFirst().answerReason()).isEqualTo("… đang chờ suất này");
        assertThat(kept.kept(person).map(KeptData::toString).toList().toString())
                .contains("Sau bạn là …")
                .doesNotContainIgnoringCase(OTHER);
        assertThat(teller.story(person, accounts.actAsStudent(person)).toList().toString())
                .contains("Dành cho …")
                .doesNotContainIgnoringCase(OTHER);
    }
}
