package vn.nguontre.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.Answerer;
import vn.nguontre.consent.CardAnswer;
import vn.nguontre.consent.CardReply;
import vn.nguontre.consent.ClaimCards;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.consent.PaperForm;
import vn.nguontre.nomination.OutstandingCriteria.Verdict;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.ContactDraft;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonErasure;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.shared.Role;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/** DP-01, DP-02: of somebody on a list only the least is stored openly, shown or used before everybody who must answer agrees. */
@PortalTest
@Import(Nominations.class)
class SealedRowsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final NomineeResults RESULTS =
            new NomineeResults("8,4", "Tốt", "Giải nhì \"Văn\"", "Bí thư chi đoàn", "Chăm");

    @Autowired
    private Nominations nominations;

    @Autowired
    private ListUploadService upload;

    @Autowired
    private ListHistoryService lists;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private NomineeDirectory directory;

    @Autowired
    private PersonDirectory people;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private PersonErasure erasure;

    @Autowired
    private ConsentRecording consents;

    @Autowired
    private ClaimCards cards;

    @Autowired
    private CardAnswer cardAnswer;

    @Autowired
    private SealedRows sealedRows;

    @Autowired
    private List<KeptDataSource> kept;

    @Autowired
    private YoungPeople young;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Autowired
    private TransactionTemplate transaction;

    private String name = "";

    @BeforeEach
    void invent() {
        int n = NEXT.incrementAndGet();
        name = "Lưu Thị Niêm Phong " + (char) ('A' + n % 26) + "uyên" + (char) ('a' + n / 26);
        nominations.freshRound();
    }

    @AfterEach
    void leave() {
        accounts.nobody();
    }

    @ParameterizedTest
    @CsvSource({"SCHOOL_BRANCH, CB-DBK", "YOUTH_UNION, DT-DBK", "TOWN_COMMITTEE, DU-CAI-LAY", "WARD, DU-CAI-LAY"})
    void nobodyReadsMoreThanTheLeastBeforeTheAnswer(Role role, String unit) {
        NomineeRow row = submitted();
        accounts.actAs(role, unit);
        var person = people.details(row.personId());
        assertThat(person.onlyTheLeast()).isTrue();
        assertThat(person.citizenNumber()).isNotNull();
        assertThat(person.latestClass()).isEqualTo("12A1");
        assertThat(person.wardName()).as("the ward is of the least").isNotNull();
        assertThat(person.ethnicity()).isNull();
        assertThat(person.contact()).isEqualTo(new ContactDraft(null, null, null, null, null));
        if (role != Role.WARD) {
            var nominee = directory.details(row.id());
            assertThat(nominee.results()).isEqualTo(NomineeResults.UNSEEN);
            assertThat(nominee.standing().verdict()).isEqualTo(Verdict.NOT_AGREED);
            var listed = directory
                    .page(new NomineeFilter(name, null, null, null, null), 0, 9)
                    .findFirst()
                    .orElseThrow();
            assertThat(listed.learningResult()).isNull();
            assertThat(directory.standings().apply(listed).verdict()).isEqualTo(Verdict.NOT_AGREED);
        }
    }

    @Test
    void nothingElseLiesOpenInTheDatabase() {
        NomineeRow row = submitted();
        assertThat(jdbc.sql("""
                        select concat_ws('|', p.ethnicity, p.address, p.phone, n.learning_result, n.conduct_result,
                            n.achievement, n.union_position, n.note)
                        from nominee n join person p on p.id = n.person_id where n.id = ?""").param(row.id().toString()).query(String.class).single())
                .isEmpty();
    }

    @Test
    void aChildsRowOpensWhenTheGuardianHasAnsweredToo() {
        NomineeRow row = submitted("18/03/2011", "0823118");
        record(row, Answerer.PUPIL, Answer.YES);
        assertThat(directory.details(row.id()).results()).isEqualTo(NomineeResults.UNSEEN);
        record(row, Answerer.GUARDIAN, Answer.YES);
        var nominee = directory.details(row.id());
        assertThat(nominee.results()).isEqualTo(RESULTS);
        assertThat(nominee.standing().verdict()).isEqualTo(Verdict.MET);
        assertThat(nominee.person().ethnicity()).isEqualTo("Khmer");
        assertThat(nominee.person().contact().phone()).isEqualTo("0901234567");
        assertThat(nominee.person().contact().address()).startsWith("Ấp 1");
        assertThat(nominee.version()).as("nobody was faster").isEqualTo(row.version());
    }

    /** Nobody is logged in where a claim card is answered. */
    @Test
    void aClaimCardOpensTheRowToo() {
        NomineeRow row = submitted();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        String code = cards.issue(List.of(row.personId())).getFirst().code();
        accounts.nobody();
        assertThat(cardAnswer.answer(code, LocalDate.of(2009, 3, 18), new CardReply("", everything(Answer.YES))))
                .isTrue();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(row.id()).results()).isEqualTo(RESULTS);
        assertThat(people.details(row.personId()).ethnicity()).isEqualTo("Khmer");
    }

    @Test
    void aNoErasesWhatIsSealedAndALaterYesBringsNothingBack() {
        NomineeRow row = submitted();
        record(row, Answerer.PUPIL, Answer.NO);
        assertThat(sealed(row)).isZero();
        record(row, Answerer.PUPIL, Answer.YES);
        assertThat(directory.details(row.id()).results()).isEqualTo(NomineeResults.UNSEEN);
        assertThat(directory.details(row.id()).person().ethnicity()).isNull();
    }

    @Test
    void aYesTakenBackBeforeTheGuardianHasAnsweredErasesItToo() {
        NomineeRow row = submitted("18/03/2011", "0823118");
        record(row, Answerer.PUPIL, Answer.YES);
        consents.withdraw(row.personId(), ConsentPurpose.NOMINATION, Answerer.PUPIL, "Em đổi ý");
        assertThat(sealed(row)).isZero();
    }

    @Test
    void whatWasOpenedIsShownNoMoreOnceTheYesIsTakenBack() {
        NomineeRow row = submitted();
        record(row, Answerer.PUPIL, Answer.YES);
        assertThat(directory.details(row.id()).results()).isEqualTo(RESULTS);
        consents.withdraw(row.personId(), ConsentPurpose.NOMINATION, Answerer.PUPIL, "Em đổi ý");
        assertThat(directory.details(row.id()).results()).isEqualTo(NomineeResults.UNSEEN);
        assertThat(people.details(row.personId()).contact().phone()).isNull();
    }

    @Test
    void nothingElseIsEnteredBeforeTheAnswer() {
        NomineeRow row = listed("18/03/2009", "0823098");
        refused(() -> submission.correct(row.ref(), RESULTS));
        assertThat(directory.details(row.id()).mayBeCorrected()).isFalse();
        submission.submit(List.of(row.ref()));
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        ContactDraft contact = new ContactDraft("0907777777", null, null, null, null);
        refused(() -> upkeep.changeContact(row.personId(), contact));
        accounts.actAsStudent(row.personId());
        upkeep.changeContact(row.personId(), contact);
        assertThat(people.details(row.personId()).contact())
                .as("their own word")
                .isEqualTo(contact);
    }

    @Test
    void whoAgreedInAnEarlierRoundIsOpenedAtOnce() {
        UUID known = young.at("THPT-DBK", "DU-CAI-LAY", name, LocalDate.of(2009, 3, 18), PersonStage.NOT_PURSUED);
        run("update person set citizen_number = null where id = ?", known);
        NomineeRow row = submitted();
        assertThat(row.personId()).isEqualTo(known);
        assertThat(directory.details(row.id()).results()).isEqualTo(RESULTS);
        assertThat(people.details(known).ethnicity()).isEqualTo("Khmer");
    }

    @Test
    void aListTakenBackTakesTheSealedPartWithIt() {
        NomineeRow row = listed("18/03/2009", "0823098");
        UUID list = UUID.fromString(jdbc.sql("select list_id from nominee where id = ?")
                .param(row.id().toString())
                .query(String.class)
                .single());
        lists.takeBack(list);
        assertThat(jdbc.sql("select count(*) from nominee where id = ? or person_id = ?")
                        .params(row.id().toString(), row.personId().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anErasureErasesTheSealedPart() {
        NomineeRow row = submitted();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        erasure.erase(row.personId());
        assertThat(sealed(row)).isZero();
    }

    @Test
    void theYoungPersonReadsTheSealedPartWhereTheyAskWhatIsKept() {
        NomineeRow row = submitted();
        accounts.actAsStudent(row.personId());
        Map<String, Object> facts = kept.stream()
                .flatMap(source -> source.kept(row.personId()))
                .filter(data -> data.kind() == KeptKind.NOMINATIONS)
                .map(KeptData::facts)
                .flatMap(List::stream)
                .filter(fact -> fact.value() != null)
                .collect(Collectors.toMap(KeptFact::name, fact -> Objects.requireNonNull(fact.value())));
        assertThat(facts)
                .containsEntry("ethnicity", "Khmer")
                .containsEntry("phone", "0901234567")
                .containsEntry("learningResult", "8,4")
                .containsEntry("note", "Chăm")
                .containsEntry("shown", KeptNomination.Shown.SEALED);
    }

    @Test
    void aSealOpensByItselfWhereNoNewAnswerIsNeeded() {
        NomineeRow row = submitted();
        young.agree(row.personId());
        sealedRows.openDue();
        assertThat(directory.details(row.id()).results()).isEqualTo(RESULTS);
        sealedRows.openDue();
        assertThat(directory.details(row.id()).results()).as("once").isEqualTo(RESULTS);
    }

    @Test
    void anUpgradeSealsWhoWaitsAndLeavesWhoAgreed() throws SQLException {
        NomineeRow silent = submitted();
        name = name + "h";
        NomineeRow agreed = submitted();
        young.agree(agreed.personId());
        for (NomineeRow row : List.of(silent, agreed)) {
            run("update nominee set sealed = null, learning_result = '7,9', note = 'Cũ' where id = ?", row.id());
            run("update person set ethnicity = 'Kinh', phone = '0900000001' where id = ?", row.personId());
        }
        upgrade();
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        assertThat(directory.details(agreed.id()).results().learningResult()).isEqualTo("7,9");
        assertThat(sealed(silent)).isOne();
        record(silent, Answerer.PUPIL, Answer.YES);
        var opened = directory.details(silent.id());
        assertThat(opened.results().learningResult()).isEqualTo("7,9");
        assertThat(opened.person().contact().phone()).isEqualTo("0900000001");
        assertThat(opened.person().ethnicity()).isEqualTo("Kinh");
    }

    /** What the change does to a database of before, in which both may stand side by side for a moment. */
    private void upgrade() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set check_constraint_checks = 0");
            for (String sql : change().split(";")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            connection.commit();
            statement.execute("set check_constraint_checks = 1");
        }
    }

    private static String change() {
        try {
            String file = new ClassPathResource("db/changelog/nomination/0050-sealed-rows.sql")
                    .getContentAsString(StandardCharsets.UTF_8);
            String change =
                    file.substring(file.indexOf("nomination:0051"), file.indexOf("--changeset nomination:0052"));
            return change.substring(change.indexOf("create table"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private NomineeRow submitted() {
        return submitted("18/03/2009", "0823098");
    }

    private NomineeRow submitted(String born, String number) {
        NomineeRow row = listed(born, number);
        submission.submit(List.of(row.ref()));
        return nominations.fresh(List.of(row)).getFirst();
    }

    private NomineeRow listed(String born, String number) {
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        byte[] file = ("Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp,Dân tộc,Địa chỉ,Điện thoại,"
                        + "Kết quả học tập,Kết quả rèn luyện,Thành tích,Chức vụ,Ghi chú\n"
                        + "%s,%s,Nữ,\"%s%05d\",12A1,Khmer,\"Ấp 1, xã Long Khánh, TX Cai Lậy\",0901234567,"
                                .formatted(name, born, number, 77_000 + NEXT.incrementAndGet())
                        + "\"8,4\",Tốt,\"Giải nhì \"\"Văn\"\"\",Bí thư chi đoàn,Chăm\n")
                .getBytes(StandardCharsets.UTF_8);
        var preview = upload.check(nominations.school("THPT-DBK"), "niem-phong.csv", file);
        assertThat(preview.problems()).isEmpty();
        UUID list = Objects.requireNonNull(upload.confirm(preview.draft()).listId());
        return nominations.rows(list).getFirst();
    }

    private void record(NomineeRow row, Answerer by, Answer answer) {
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        Map<ConsentPurpose, Answer> all = everything(answer);
        consents.record(
                List.of(row.personId()),
                by == Answerer.PUPIL ? new PaperForm(TODAY, all, Map.of()) : new PaperForm(TODAY, Map.of(), all));
    }

    private static Map<ConsentPurpose, Answer> everything(Answer answer) {
        Map<ConsentPurpose, Answer> all = new EnumMap<>(ConsentPurpose.class);
        Arrays.stream(ConsentPurpose.values()).forEach(purpose -> all.put(purpose, answer));
        return all;
    }

    private void run(String sql, UUID id) {
        transaction.executeWithoutResult(t -> jdbc.sql(sql).param(id.toString()).update());
    }

    private int sealed(NomineeRow row) {
        return jdbc.sql("select count(*) from nominee where id = ? and sealed is not null")
                .param(row.id().toString())
                .query(Integer.class)
                .single();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).hasMessage("consent.missing.NOMINATION");
    }
}
