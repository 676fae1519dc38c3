package vn.nguontre.reservedpost;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nguontre.reservedpost.PostServicesTest.assertDenied;
import static vn.nguontre.reservedpost.PostServicesTest.assertRefused;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;

/** Both sides get the same receipt; its code tells anybody that it is genuine, and nothing about whom it is. */
@PortalTest
@Import(PostScenes.class)
class OfferReceiptTest {
    @Autowired
    private AllocationService allocation;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private OfferReceipts receipts;

    @Autowired
    private PaperCheck papers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MutableClock clock;

    @Autowired
    private OfferFollowUp followUp;

    @Autowired
    private PostScenes scenes;

    private int year;
    private UUID person;
    private OfferRow offer;

    @BeforeEach
    void begin() {
        clock.reset();
        year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        person = scenes.candidate("Lê Thị Giấy", year, DegreeGrade.GOOD, post);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(person);
        offer = answer.own().getFirst();
    }

    @AfterEach
    void end() {
        accounts.nobody();
    }

    @Test
    void bothSidesGetTheSameReceiptHoweverOften() {
        answer.accept(offer.id(), offer.version());
        OfferReceipt own = receipts.receipt(offer.id());
        assertThat(own.code()).matches("([2-9A-Z]{5}-){3}[2-9A-Z]{5}");
        scenes.committee();
        OfferReceipt ofCommittee = receipts.receipt(offer.id());
        assertThat(ofCommittee.code()).isEqualTo(own.code());
        assertThat(ofCommittee.issuedAt()).isEqualTo(MutableClock.START);
    }

    @Test
    void anOpenOfferIsPrintedAndCheckedToo() {
        OfferReceipt open = receipts.receipt(offer.id());
        assertThat(open.kind()).isEqualTo(PaperKind.OFFER);
        scenes.committee();
        assertThat(receipts.receipt(offer.id()).code()).isEqualTo(open.code());
        accounts.actAsStudent(person);
        answer.accept(offer.id(), offer.version());
        assertThat(receipts.receipt(offer.id()).code())
                .as("the answer is another paper")
                .isNotEqualTo(open.code());
        accounts.nobody();
        assertThat(papers.check(open.code())).contains(new GenuinePaper(PaperKind.OFFER, MutableClock.START, year));
    }

    @Test
    void anOfferThatEndedWithoutAnAnswerHasNoPaper() {
        scenes.committee();
        followUp.withdraw(offer.id(), offer.version(), "Nhầm vị trí");
        assertRefused("reservedpost.receipt.none", () -> receipts.receipt(offer.id()));
    }

    @Test
    void anybodyLearnsWhetherItIsGenuineAndNothingElse() {
        answer.decline(offer.id(), offer.version(), "Học tiếp");
        String code = receipts.receipt(offer.id()).code();
        accounts.nobody();
        GenuinePaper genuine = new GenuinePaper(PaperKind.OFFER_ANSWER, MutableClock.START, year);
        assertThat(papers.check(code)).contains(genuine);
        assertThat(papers.check(" " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .contains(genuine);
        assertThat(papers.check(code.substring(1))).isEmpty();
        assertThat(papers.check("22222-22222-22222-22222")).isEmpty();
        assertThat(papers.check("' or 1=1 --")).isEmpty();
        assertThat(papers.check("")).isEmpty();
    }

    @Test
    void nobodyElseGetsIt() {
        answer.accept(offer.id(), offer.version());
        scenes.foreignCommittee();
        assertRefused("shared.not-found", () -> receipts.receipt(offer.id()));
        accounts.actAs(Role.WARD, "DU-CAI-LAY");
        assertDenied(() -> receipts.receipt(offer.id()));
        UUID other = scenes.interested("Lê Thị Khác", year, DegreeGrade.GOOD, offer.postId());
        accounts.actAsStudent(other);
        assertRefused("shared.not-found", () -> receipts.receipt(offer.id()));
    }
}
