package vn.nguontre.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.MutableClock;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-02, DP-07: answered with a card, without an account, once. */
@PortalTest
class ClaimCardTest {
    private static final LocalDate BORN = LocalDate.of(2008, 3, 18);
    private static final LocalDate CHILD_BORN = LocalDate.of(2011, 5, 2);
    private static final Map<ConsentPurpose, Answer> YES =
            Arrays.stream(ConsentPurpose.values()).collect(Collectors.toMap(Function.identity(), p -> Answer.YES));

    @Autowired
    private ClaimCards cards;

    @Autowired
    private CardAnswer cardAnswer;

    @Autowired
    private ConsentDirectory directory;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void leave() {
        accounts.nobody();
        clock.reset();
    }

    @Test
    void aCardIsAnsweredOnceHoweverItsCodeIsTyped() {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Thẻ Nhận", PersonStage.NOMINATED);
        String code = issue(person).getFirst().code();
        CardQuestions questions =
                cardAnswer.open(" " + code.toLowerCase() + " ", BORN).orElseThrow();
        assertThat(questions.fullName()).isEqualTo("Lưu Thị Thẻ Nhận");
        assertThat(cardAnswer.answer(code.replace("-", " "), BORN, new CardReply("", YES)))
                .isTrue();
        assertThat(cardAnswer.answer(code, BORN, new CardReply("", YES))).isFalse();
        assertThat(cardAnswer.open(code, BORN)).isEmpty();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.of(person).states()).containsOnly(states(ConsentState.GIVEN));
        assertThat(directory.of(person).history()).extracting(AnswerRow::way).containsOnly(AnswerWay.CARD);
    }

    @Test
    void aChildAndTheGuardianHaveACardEachAndTheGuardiansNameIsKept() {
        UUID child = people.silent("THPT-DBK", "DU-CAI-LAY", "Lưu Thị Còn Nhỏ", CHILD_BORN, PersonStage.NOMINATED);
        List<PrintedCard> issued = issue(child);
        assertThat(issued).extracting(PrintedCard::by).containsExactly(Answerer.PUPIL, Answerer.GUARDIAN);
        cardAnswer.answer(issued.get(0).code(), CHILD_BORN, new CardReply("", YES));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.of(child).states()).containsOnly(states(ConsentState.WAITING));
        accounts.nobody();
        String guardians = issued.get(1).code();
        assertThatThrownBy(() -> cardAnswer.answer(guardians, CHILD_BORN, new CardReply(" ", YES)))
                .hasMessage("consent.card.guardian-name-missing");
        assertThat(cardAnswer.answer(guardians, CHILD_BORN, new CardReply("Lưu Văn Cha", YES)))
                .isTrue();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.of(child).states()).containsOnly(states(ConsentState.GIVEN));
        assertThat(directory.of(child).history())
                .extracting(AnswerRow::answererName)
                .contains("Lưu Văn Cha");
    }

    @Test
    void fiveWrongBirthDatesShutACardAndFourDoNot() {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Thử Mãi", PersonStage.NOMINATED);
        String four = issue(person).getFirst().code();
        tryWrongly(four, 4);
        assertThat(cardAnswer.open(four, BORN)).isPresent();
        tryWrongly(four, 1);
        assertThat(cardAnswer.open(four, BORN)).isEmpty();
        assertThat(cardAnswer.answer(four, BORN, new CardReply("", YES))).isFalse();
    }

    /** Guessing on many connections at once gives nobody more tries. */
    @Test
    void wrongBirthDatesTriedAtTheSameTimeAllCount() throws Exception {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Thử Cùng Lúc", PersonStage.NOMINATED);
        String code = issue(person).getFirst().code();
        CyclicBarrier start = new CyclicBarrier(8);
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Boolean>> tries = IntStream.range(1, 9)
                    .<Callable<Boolean>>mapToObj(day -> () -> {
                        start.await();
                        return cardAnswer.open(code, BORN.plusDays(day)).isPresent();
                    })
                    .toList();
            for (Future<Boolean> tried : threads.invokeAll(tries)) {
                assertThat(tried.get()).isFalse();
            }
        }
        assertThat(cardAnswer.open(code, BORN)).isEmpty();
    }

    @Test
    void aNewCardTakesThePlaceOfTheLostOne() {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Mất Thẻ", PersonStage.NOMINATED);
        String lost = issue(person).getFirst().code();
        String next = issue(person).getFirst().code();
        assertThat(cardAnswer.open(lost, BORN)).isEmpty();
        assertThat(cardAnswer.open(next, BORN)).isPresent();
    }

    @Test
    void aCardOpensUntilItsLastDay() {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Để Quên", PersonStage.NOMINATED);
        PrintedCard card = issue(person).getFirst();
        assertThat(card.lastDay()).isEqualTo(LocalDate.of(2027, 1, 22));
        clock.advance(Duration.ofDays(60));
        assertThat(cardAnswer.open(card.code(), BORN)).isPresent();
        clock.advance(Duration.ofDays(1));
        assertThat(cardAnswer.open(card.code(), BORN)).isEmpty();
    }

    @Test
    void everyPurposeIsAnsweredWithYesOrNo() {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Bỏ Sót", PersonStage.NOMINATED);
        String code = issue(person).getFirst().code();
        assertThatThrownBy(() ->
                        cardAnswer.answer(code, BORN, new CardReply("", Map.of(ConsentPurpose.POSTS, Answer.NO))))
                .hasMessage("consent.card.answer-each");
        assertThat(cardAnswer.open(code, BORN)).isPresent();
    }

    @Test
    void noCodeIsKept() {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Kín Đáo", PersonStage.NOMINATED);
        String code = issue(person).getFirst().code();
        assertThat(jdbc.sql("select code_hash from claim_card where person_id = ?")
                        .param(person.toString())
                        .query(String.class)
                        .list())
                .doesNotContain(code, code.replace("-", ""));
    }

    @Test
    void nobodyGetsACardIfOneOfThemIsForeign() {
        UUID near = people.silent("THPT-DBK", "Lưu Thị Ở Đây", PersonStage.NOMINATED);
        UUID far = people.silent("THPT-LVP", "Lưu Thị Trường Khác", PersonStage.NOMINATED);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThatThrownBy(() -> cards.issue(List.of(near, far))).hasMessage("shared.not-found");
        assertThat(jdbc.sql("select count(*) from claim_card where person_id in (?, ?)")
                        .params(near.toString(), far.toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"TOWN_COMMITTEE", "WARD", "ADMINISTRATOR"})
    void onlyTheSchoolIssuesCards(Role role) {
        UUID person = people.silent("THPT-DBK", "Lưu Thị Không Quyền " + role.ordinal(), PersonStage.NOMINATED);
        accounts.actAs(role, "DU-CAI-LAY");
        assertThatThrownBy(() -> cards.issue(List.of(person))).isInstanceOf(AccessDeniedException.class);
    }

    private List<PrintedCard> issue(UUID person) {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        List<PrintedCard> issued = cards.issue(List.of(person));
        accounts.nobody();
        return issued;
    }

    private void tryWrongly(String code, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(cardAnswer.open(code, BORN.plusDays(1))).isEmpty();
        }
    }

    private static Map.Entry<ConsentPurpose, ConsentState>[] states(ConsentState state) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map.Entry<ConsentPurpose, ConsentState>[] all = Arrays.stream(ConsentPurpose.values())
                .map(purpose -> Map.entry(purpose, state))
                .toArray(Map.Entry[]::new);
        return all;
    }
}
