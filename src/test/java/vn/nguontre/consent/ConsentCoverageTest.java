package vn.nguontre.consent;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.admission.AdmissionCorrections;
import vn.nguontre.admission.AdmissionFiles;
import vn.nguontre.admission.AdmissionMilestones;
import vn.nguontre.admission.CertificateDraft;
import vn.nguontre.admission.MilestoneDates;
import vn.nguontre.intention.Intention;
import vn.nguontre.intention.OwnIntention;
import vn.nguontre.mentoring.ContactKind;
import vn.nguontre.mentoring.ContactLog;
import vn.nguontre.mentoring.ContactNote;
import vn.nguontre.mentoring.KeeperAssignment;
import vn.nguontre.mentoring.KeeperDraft;
import vn.nguontre.mentoring.MentoringFile;
import vn.nguontre.nomination.NominationDecisionService;
import vn.nguontre.nomination.NominationReviewService;
import vn.nguontre.nomination.NominationSubmissionService;
import vn.nguontre.nomination.Nominations;
import vn.nguontre.nomination.NomineeResults;
import vn.nguontre.nomination.NomineeRow;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.ContactDraft;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.people.PersonDirectory;
import vn.nguontre.people.PersonProgress;
import vn.nguontre.people.PersonStage;
import vn.nguontre.people.PersonUpkeep;
import vn.nguontre.reservedpost.AllocationRuns;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.FitJudging;
import vn.nguontre.reservedpost.MeetingDraft;
import vn.nguontre.reservedpost.OfferAnswer;
import vn.nguontre.reservedpost.OfferRow;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostScenes;
import vn.nguontre.reservedpost.RunDecision;
import vn.nguontre.reservedpost.RunDetails;
import vn.nguontre.reservedpost.TimeAnswering;
import vn.nguontre.reservedpost.TimeAsking;
import vn.nguontre.reservedpost.TimeRequestRow;
import vn.nguontre.reward.CorrectionDraft;
import vn.nguontre.reward.DecisionDraft;
import vn.nguontre.reward.RewardCatalogue;
import vn.nguontre.reward.RewardCorrections;
import vn.nguontre.reward.RewardDecision;
import vn.nguontre.reward.RewardDirectory;
import vn.nguontre.reward.RewardDraft;
import vn.nguontre.reward.RewardProposal;
import vn.nguontre.shared.Actor;
import vn.nguontre.shared.Role;
import vn.nguontre.studyproof.OwnStudyProof;
import vn.nguontre.studyproof.StudyProofDesk;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;
import vn.nguontre.testing.YoungPeople;

/**
 * DP-02, on every way: whatever a service changes is either refused without consent to its purpose, or stands here with the
 * reason why it needs none. A new deed that is in neither list makes this test fail.
 */
@PortalTest
@Import({Nominations.class, PostScenes.class})
class ConsentCoverageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final NomineeResults RESULTS = new NomineeResults("Khá", "Tốt", null, null, null);

    /** What is refused, and for want of which consent. */
    private static final Map<String, ConsentPurpose> REFUSED = Map.ofEntries(
            entry("NominationReviewService.endorse", ConsentPurpose.NOMINATION),
            entry("NominationDecisionService.approve", ConsentPurpose.NOMINATION),
            entry("NominationSubmissionService.correct", ConsentPurpose.NOMINATION),
            entry("PersonUpkeep.changeContact", ConsentPurpose.NOMINATION),
            entry("PersonUpkeep.liveIn", ConsentPurpose.NOMINATION),
            entry("PersonUpkeep.stateStudy", ConsentPurpose.NOMINATION),
            entry("PersonProgress.approved", ConsentPurpose.NOMINATION),
            entry("AdmissionMilestones.registerForClass", ConsentPurpose.NOMINATION),
            entry("AdmissionMilestones.enterCertificate", ConsentPurpose.NOMINATION),
            entry("AdmissionMilestones.enterDecision", ConsentPurpose.NOMINATION),
            entry("AdmissionMilestones.enterCeremony", ConsentPurpose.NOMINATION),
            entry("AdmissionCorrections.correct", ConsentPurpose.NOMINATION),
            entry("KeeperAssignment.assign", ConsentPurpose.MENTORING),
            entry("KeeperAssignment.change", ConsentPurpose.MENTORING),
            entry("ContactLog.log", ConsentPurpose.MENTORING),
            entry("ContactLog.correct", ConsentPurpose.MENTORING),
            entry("OwnIntention.answer", ConsentPurpose.MENTORING),
            entry("RewardProposal.propose", ConsentPurpose.REWARDS),
            entry("RewardDecision.approve", ConsentPurpose.REWARDS),
            entry("RewardCorrections.correct", ConsentPurpose.REWARDS),
            entry("PostInterest.rank", ConsentPurpose.POSTS),
            entry("FitJudging.judge", ConsentPurpose.POSTS),
            entry("OwnStudyProof.handIn", ConsentPurpose.POSTS),
            entry("StudyProofDesk.verify", ConsentPurpose.POSTS),
            entry("RunDecision.prepare", ConsentPurpose.POSTS),
            entry("RunDecision.close", ConsentPurpose.POSTS),
            entry("OfferAnswer.accept", ConsentPurpose.POSTS),
            entry("TimeAsking.ask", ConsentPurpose.POSTS),
            entry("TimeAnswering.grant", ConsentPurpose.POSTS),
            entry("PersonProgress.returned", ConsentPurpose.POSTS));

    /** What needs no consent, and why; a whole service stands with a star. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(
            entry("CardAnswer.*", "It is how pupil and guardian answer."),
            entry("ConsentRecording.*", "It is how the school notes their answers."),
            entry("OwnConsent.*", "It is how the young person answers."),
            entry("ClaimCards.issue", "The cards ask for consent."),
            entry("StudentAccounts.issue", "The account is a way to answer and to exercise one's rights."),
            entry("DataRequestDesk.*", "Rights over one's data hold whether or not one agrees."),
            entry("OwnData.copy", "A copy of what is kept is a right of its own."),
            entry("OwnRequests.*", "Asking about one's own data is a right of its own."),
            entry("PaperCopies.print", "A copy of what is kept is a right of its own."),
            entry("PaperRequests.*", "Asking about one's own data is a right of its own."),
            entry("PersonCorrection.correct", "It puts right what is kept, on the person's own request."),
            entry("PersonErasure.*", "It stops the use of data or erases them."),
            entry("ListUploadService.*", "Only the least is stored openly, the rest is sealed until the answer."),
            entry("PersonRegistry.register", "It takes in the least only: its type has no other field."),
            entry("PersonRegistry.takeBack", "It undoes what a list brought."),
            entry("ListHistoryService.takeBack", "It undoes what a list brought."),
            entry("NominationSubmissionService.submit", "The branch reads the least only and is who asks for consent."),
            entry("NominationSubmissionService.resubmit", "The same as sending at first."),
            entry("NominationSubmissionService.submitList", "The same for everybody of a list."),
            entry(
                    "NomineeVotes.record",
                    "The union has often voted before it sends the list; after a no it is refused."),
            entry("ListedPersonCorrection.*", "It puts the least right, as long as nobody has answered under it."),
            entry("PersonRegistry.correct", "The same."),
            entry("PersonRegistry.moveTo", "The class is of the least that is known before the answer."),
            entry("NominationReviewService.returnForCorrection", "It goes no further with the nominee."),
            entry("NominationReviewService.reconsider", "It takes a word back."),
            entry("NominationDecisionService.refuse", "It ends the nomination."),
            entry("RefusalReconsideration.reopen", "The approval that may follow asks for consent."),
            entry("PersonProgress.refused", "It ends the nomination."),
            entry("PersonProgress.refusalTakenBack", "The approval that may follow asks for consent."),
            entry("PersonProgress.notReturned", "It takes back that a post was taken up."),
            entry("NomineeTies.*", "It keeps an officer with a tie away from the person."),
            entry("CandidateTies.declare", "It keeps an officer with a tie away from the person."),
            entry("PupilClasses.*", "The class is of the least that is known before the answer."),
            entry("PupilStepsBack.*", "It undoes a change of class."),
            entry("ClassRollover.apply", "The class is of the least that is known before the answer."),
            entry("RolloverUndoing.undo", "It undoes a change of class."),
            entry("ContactLog.remove", "It takes out what was noted by mistake."),
            entry("RewardDecision.refuse", "It ends a proposal."),
            entry("PostInterest.withdraw", "It takes a wish back."),
            entry("PostInterest.stateStudy", "It is what the young person says of themselves."),
            entry("StudyProofDesk.giveBack", "It gives the paper back to the young person."),
            entry("AllocationService.propose", "It leaves out who does not agree and names them."),
            entry("AllocationService.release", "It leaves out who does not agree and names them."),
            entry("WhatIfDesk.*", "It counts only the wishes of those who agree, and places nobody."),
            entry("OfferAnswer.decline", "It ends an offer."),
            entry("OfferFollowUp.withdraw", "It ends an offer."),
            entry(
                    "OfferFollowUp.offerToNext",
                    "The next person is only ever one who agrees, and every offer asks once more."),
            entry("OfferReceipts.receipt", "The paper says what was answered already."),
            entry("OfferReminding.remind", "It finds no offer of anybody who has taken the yes back."),
            entry("OfferPausing.*", "It stops a clock or lets it run on and offers nothing."),
            entry("TimeAnswering.refuse", "It leaves everything as it is."),
            entry("TakenPlaces.giveBack", "It gives back a place that came to nothing."),
            entry("Recruitments.note", "What was accepted has to be brought to an end, or the place is lost."),
            entry("RunQuestions.*", "Asking why and being answered is due to whoever was compared."),
            entry("FactChecks.*", "A wrong fact is put right on the person's own question."),
            entry("PostLedger.*", "It is about posts, not about people."),
            entry("NeedDesk.*", "It is about posts, not about people."),
            entry("NeedProposing.*", "It is about posts, not about people."),
            entry("RewardCatalogue.*", "It is about kinds of rewards, not about people."),
            entry("RoundService.*", "It is about rounds, not about people."),
            entry("RoundReminders.remind", "It is addressed to a school."),
            entry("RuleBookEditing.*", "It is about rules, not about people."),
            entry("UnitEditing.*", "It is about units, not about people."),
            entry("AssignmentEditing.*", "It is about accounts; a student's account is a way to answer."),
            entry("Assignments.assignFirstAdministrator", "It is about officers' accounts."),
            entry("AccountAdministration.*", "It is about officers' accounts."),
            entry("FirstAdministrator.create", "It is about officers' accounts."),
            entry("OwnAccount.*", "It is about the account of the one who acts."));

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NominationReviewService review;

    @Autowired
    private NominationDecisionService decision;

    @Autowired
    private NominationSubmissionService submission;

    @Autowired
    private PersonUpkeep upkeep;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private PersonProgress progress;

    @Autowired
    private AdmissionMilestones admission;

    @Autowired
    private AdmissionCorrections admissionCorrections;

    @Autowired
    private AdmissionFiles admissionFiles;

    @Autowired
    private KeeperAssignment keepers;

    @Autowired
    private ContactLog contacts;

    @Autowired
    private MentoringFile mentoring;

    @Autowired
    private OwnIntention intention;

    @Autowired
    private RewardProposal rewards;

    @Autowired
    private RewardDecision rewardDecision;

    @Autowired
    private RewardCorrections rewardCorrections;

    @Autowired
    private RewardDirectory rewardDirectory;

    @Autowired
    private RewardCatalogue catalogue;

    @Autowired
    private PostInterest interest;

    @Autowired
    private FitJudging judging;

    @Autowired
    private OwnStudyProof ownProof;

    @Autowired
    private StudyProofDesk proofDesk;

    @Autowired
    private AllocationService allocation;

    @Autowired
    private AllocationRuns runs;

    @Autowired
    private RunDecision runDecision;

    @Autowired
    private OfferAnswer answer;

    @Autowired
    private TimeAsking asking;

    @Autowired
    private TimeAnswering answering;

    @Autowired
    private Nominations nominations;

    @Autowired
    private PostScenes scenes;

    @Autowired
    private Accounts accounts;

    @Autowired
    private YoungPeople people;

    @AfterEach
    void leave() {
        accounts.nobody();
    }

    @Test
    void everyDeedOfEveryServiceIsRefusedOrHasAReason() {
        TreeSet<String> open = new TreeSet<>(deeds().toList());
        assertThat(open).hasSizeGreaterThan(100);
        open.removeIf(deed -> REFUSED.containsKey(deed) || EXEMPT.containsKey(deed) || EXEMPT.containsKey(all(deed)));
        assertThat(open).isEmpty();
    }

    @Test
    void nothingStandsInTheListsThatIsNoDeed() {
        TreeSet<String> known = new TreeSet<>(deeds().toList());
        deeds().map(ConsentCoverageTest::all).forEach(known::add);
        assertThat(known).containsAll(REFUSED.keySet()).containsAll(EXEMPT.keySet());
        assertThat(EXEMPT.keySet()).doesNotContainAnyElementsOf(REFUSED.keySet());
        assertThat(EXEMPT.values()).allMatch(reason -> reason.endsWith("."));
    }

    static Stream<String> refused() {
        return REFUSED.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("refused")
    void withoutConsentItIsRefused(String deed) {
        ThrowingCallable call = scene(deed);
        assertThatThrownBy(call).hasMessage("consent.missing." + REFUSED.get(deed));
    }

    /** Everything ready but the consent, and the one who would act logged in; what is returned is the deed. */
    private ThrowingCallable scene(String deed) {
        return switch (deed.substring(0, deed.indexOf('.'))) {
            case "NominationReviewService", "NominationDecisionService", "NominationSubmissionService" ->
                nomination(deed);
            case "PersonUpkeep", "PersonProgress" -> file(deed);
            case "AdmissionMilestones", "AdmissionCorrections" -> admission(deed);
            case "KeeperAssignment", "ContactLog", "OwnIntention" -> mentoring(deed);
            case "RewardProposal", "RewardDecision", "RewardCorrections" -> reward(deed);
            case "PostInterest", "FitJudging", "OwnStudyProof", "StudyProofDesk" -> wish(deed);
            case "RunDecision" -> run(deed);
            default -> offer(deed);
        };
    }

    private ThrowingCallable nomination(String deed) {
        nominations.freshRound();
        boolean decides = deed.equals("NominationDecisionService.approve");
        List<NomineeRow> rows = switch (deed) {
            case "NominationDecisionService.approve" -> nominations.endorsed("THPT-DBK", 1);
            case "NominationReviewService.endorse" -> nominations.submitted("THPT-DBK", 1);
            default -> nominations.rows(nominations.listed("THPT-DBK", 1));
        };
        people.takeBack(rows.getFirst().personId(), ConsentPurpose.NOMINATION);
        var refs = Nominations.refs(rows);
        if (decides) {
            accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        } else if (deed.equals("NominationReviewService.endorse")) {
            accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        }
        return switch (deed) {
            case "NominationDecisionService.approve" -> () -> decision.approve(refs);
            case "NominationReviewService.endorse" -> () -> review.endorse(refs);
            default -> () -> submission.correct(refs.getFirst(), RESULTS);
        };
    }

    private ThrowingCallable file(String deed) {
        boolean returned = deed.equals("PersonProgress.returned");
        UUID person = people.at(
                "THPT-DBK",
                "Mạc Thị Hồ Sơ",
                deed.equals("PersonProgress.approved") ? PersonStage.NOMINATED : PersonStage.AWAY);
        people.takeBack(person, returned ? ConsentPurpose.POSTS : ConsentPurpose.NOMINATION);
        boolean town = deed.startsWith("PersonProgress");
        accounts.actAs(town ? Role.TOWN_COMMITTEE : Role.SCHOOL_BRANCH, town ? "DU-CAI-LAY" : "CB-DBK");
        UUID ward = Objects.requireNonNull(directory.details(person).wardId());
        return switch (deed) {
            case "PersonProgress.returned" -> () -> progress.returned(person);
            case "PersonProgress.approved" -> () -> progress.approved(person);
            case "PersonUpkeep.liveIn" -> () -> upkeep.liveIn(person, ward);
            case "PersonUpkeep.stateStudy" -> () -> upkeep.stateStudy(person, PostScenes.study(2028, DegreeGrade.GOOD));
            default -> () -> upkeep.changeContact(person, new ContactDraft("0900000123", null, null, null, null));
        };
    }

    private ThrowingCallable admission(String deed) {
        UUID person = people.at("THPT-DBK", "Mạc Thị Kết Nạp", PersonStage.ACTIVE);
        accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        if (deed.equals("AdmissionCorrections.correct")) {
            admission.registerForClass(person, TODAY.minusDays(30));
            accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        }
        people.takeBack(person, ConsentPurpose.NOMINATION);
        MilestoneDates seen = admissionFiles.of(person).dates();
        MilestoneDates right =
                new MilestoneDates(seen.classRegisteredOn(), "12-GCN", TODAY.minusDays(9), null, null, null, null);
        return switch (deed) {
            case "AdmissionMilestones.registerForClass" -> () -> admission.registerForClass(person, TODAY);
            case "AdmissionMilestones.enterCertificate" ->
                () -> admission.enterCertificate(person, new CertificateDraft("1-GCN", TODAY));
            case "AdmissionMilestones.enterDecision" ->
                () -> admission.enterDecision(person, new vn.nguontre.admission.DecisionDraft("1-QĐ", TODAY, TODAY));
            case "AdmissionMilestones.enterCeremony" -> () -> admission.enterCeremony(person, TODAY);
            default -> () -> admissionCorrections.correct(person, seen, right, "Ghi thiếu giấy chứng nhận");
        };
    }

    private ThrowingCallable mentoring(String deed) {
        UUID person = people.at("THPT-DBK", "Mạc Thị Đồng Hành", PersonStage.AWAY);
        Actor branch = accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        KeeperDraft keeper = new KeeperDraft(branch.unitId(), null, "Cô Hoa");
        ContactNote note = new ContactNote(TODAY, ContactKind.CALL, "Gọi");
        if (deed.equals("KeeperAssignment.change")) {
            keepers.assign(person, keeper);
        }
        if (deed.equals("ContactLog.correct")) {
            contacts.log(person, note);
        }
        people.takeBack(person, ConsentPurpose.MENTORING);
        if (deed.equals("OwnIntention.answer")) {
            accounts.actAsStudent(person);
        }
        return switch (deed) {
            case "KeeperAssignment.assign" -> () -> keepers.assign(person, keeper);
            case "KeeperAssignment.change" ->
                () -> keepers.change(person, new KeeperDraft(branch.unitId(), null, "Thầy Nam"), "Chuyển lớp");
            case "ContactLog.log" -> () -> contacts.log(person, note);
            case "ContactLog.correct" ->
                () -> contacts.correct(mentoring.of(person).contacts().getFirst(), note);
            default -> () -> intention.answer(Intention.values()[0]);
        };
    }

    private ThrowingCallable reward(String deed) {
        UUID person = people.at("THPT-DBK", "Mạc Thị Khen Thưởng", PersonStage.ACTIVE);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        UUID kind = catalogue.inForceOn(TODAY).getFirst().id();
        RewardDraft draft = new RewardDraft(person, kind, "Giải nhất", TODAY.minusDays(9));
        DecisionDraft document = new DecisionDraft("1-QĐ", TODAY);
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
        if (deed.equals("RewardProposal.propose")) {
            people.takeBack(person, ConsentPurpose.REWARDS);
            return () -> rewards.propose(draft);
        }
        UUID reward = rewards.propose(draft);
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        if (deed.equals("RewardCorrections.correct")) {
            rewardDecision.refuse(reward, 0, "Nhầm");
        }
        people.takeBack(person, ConsentPurpose.REWARDS);
        int version = rewardDirectory.ofPerson(person).getFirst().version();
        return deed.equals("RewardDecision.approve")
                ? () -> rewardDecision.approve(reward, version, document)
                : () -> rewardCorrections.correct(reward, version, new CorrectionDraft(kind, document), "Đã trao thật");
    }

    private ThrowingCallable wish(String deed) {
        int year = scenes.freshYear();
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.interested("Mạc Thị Nguyện Vọng", year, DegreeGrade.GOOD, post);
        byte[] paper = "%PDF-1.7 bằng".getBytes(StandardCharsets.UTF_8);
        if (deed.equals("StudyProofDesk.verify")) {
            ownProof.handIn(paper);
            accounts.actAs(Role.SCHOOL_BRANCH, "CB-DBK");
        }
        people.takeBack(person, ConsentPurpose.POSTS);
        if (deed.equals("FitJudging.judge")) {
            scenes.committee();
        }
        return switch (deed) {
            case "PostInterest.rank" -> () -> interest.rank(List.of(post));
            case "FitJudging.judge" -> () -> judging.judge(person, post, Fit.FIT, "Đúng ngành");
            case "OwnStudyProof.handIn" -> () -> ownProof.handIn(paper);
            default ->
                () -> proofDesk.verify(
                        person, proofDesk.of(person).orElseThrow().version());
        };
    }

    private ThrowingCallable run(String deed) {
        int year = scenes.freshYear();
        UUID person = candidate(year);
        allocation.propose(year);
        if (deed.equals("RunDecision.close")) {
            scenes.prepare(year);
            scenes.committee();
        }
        RunDetails run = runs.latest(year).orElseThrow();
        people.takeBack(person, ConsentPurpose.POSTS);
        MeetingDraft meeting = new MeetingDraft(TODAY, List.of("A", "B", "C"), 3, 0, "1-KL", TODAY);
        return deed.equals("RunDecision.close")
                ? () -> runDecision.close(run.id(), run.version())
                : () -> runDecision.prepare(run.id(), run.version(), meeting, List.of());
    }

    private ThrowingCallable offer(String deed) {
        int year = scenes.freshYear();
        UUID person = candidate(year);
        allocation.propose(year);
        RunDetails run = scenes.decide(year);
        allocation.release(run.id(), run.version());
        accounts.actAsStudent(person);
        OfferRow offer = answer.own().getFirst();
        if (deed.equals("TimeAnswering.grant")) {
            asking.ask(offer.id(), "Chờ bảng điểm");
            TimeRequestRow asked = asking.own().getFirst();
            people.takeBack(person, ConsentPurpose.POSTS);
            scenes.committee();
            return () ->
                    answering.grant(asked.id(), asked.version(), offer.lastDay().plusDays(1), "");
        }
        people.takeBack(person, ConsentPurpose.POSTS);
        return switch (deed) {
            case "OfferAnswer.accept" -> () -> answer.accept(offer.id(), offer.version());
            case "TimeAsking.ask" -> () -> asking.ask(offer.id(), "Chờ bảng điểm");
            default -> throw new IllegalArgumentException("no scene for " + deed);
        };
    }

    private UUID candidate(int year) {
        UUID post = scenes.openPost(year, 1);
        UUID person = scenes.candidate("Mạc Thị Được Xét", year, DegreeGrade.EXCELLENT, post);
        scenes.committee();
        return person;
    }

    /** Every public method of a service that is not said to read only. */
    private Stream<String> deeds() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(type -> type.getName().startsWith("vn.nguontre."))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isSynthetic()
                                && !readsOnly(type, method))
                        .map(method -> type.getSimpleName() + "." + method.getName()))
                .distinct();
    }

    /** What is said at the method counts before what is said at the class. */
    private static boolean readsOnly(Class<?> type, Method method) {
        Transactional said = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        Transactional counts =
                said != null ? said : AnnotatedElementUtils.findMergedAnnotation(type, Transactional.class);
        return counts != null && counts.readOnly();
    }

    private static String all(String deed) {
        return deed.substring(0, deed.indexOf('.')) + ".*";
    }
}
