package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Today;

/** Fills an empty portal, before it says that it is ready, with three school years and the one that runs. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DemoData implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final int PAST_YEARS = 3;
    private static final int PUPILS_A_LIST = 15;

    private final DemoAccounts accounts;
    private final NominationStory nomination;
    private final ConsentStory consents;
    private final AfterApproval afterwards;
    private final AdmissionStory admissions;
    private final RewardStory rewards;
    private final DemoStudents students;
    private final LatestStory posts;
    private final RolloverStory rollovers;
    private final DataRightStory dataRights;
    private final ManyPupils manyPupils;
    private final Units units;
    private final Today today;
    private final int pupils;
    private final InventedPeople people = new InventedPeople(26);

    DemoData(
            DemoAccounts accounts,
            NominationStory nomination,
            ConsentStory consents,
            AfterApproval afterwards,
            AdmissionStory admissions,
            RewardStory rewards,
            DemoStudents students,
            LatestStory posts,
            RolloverStory rollovers,
            DataRightStory dataRights,
            ManyPupils manyPupils,
            Units units,
            Today today,
            @Value("${portal.demo.pupils:0}") int pupils) {
        this.accounts = accounts;
        this.nomination = nomination;
        this.consents = consents;
        this.afterwards = afterwards;
        this.admissions = admissions;
        this.rewards = rewards;
        this.students = students;
        this.posts = posts;
        this.rollovers = rollovers;
        this.dataRights = dataRights;
        this.manyPupils = manyPupils;
        this.units = units;
        this.today = today;
        this.pupils = pupils;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.none()) {
            return;
        }
        DemoOfficers.open(accounts);
        SchoolYear current = today.schoolYear();
        for (int year = current.startYear() - PAST_YEARS; year < current.startYear(); year++) {
            tellPast(new SchoolYear(year));
        }
        tellPresent(current);
        posts.tell(students.open(), today.date());
        dataRights.tell(today.date());
        manyPupils.make(pupils, accounts);
        LOG.info("Demo data loaded");
    }

    private void tellPast(SchoolYear year) {
        LocalDate april = LocalDate.of(year.startYear() + 1, 4, 1);
        nomination.openRound(year, april, april.plusDays(29));
        for (School school : DemoOfficers.SCHOOLS) {
            nomination.send(school, pupils(school, year, PUPILS_A_LIST), april.plusDays(6));
            agreed(school, april.plusDays(13), nomination::review);
            consents.collect(school, april.plusDays(20));
        }
        nomination.decide(april.plusDays(20));
        nomination.closeRound(april.plusDays(30));
        for (School school : DemoOfficers.SCHOOLS) {
            agreed(school, april.plusDays(34), afterwards::nameKeepers);
            admissions.attendClass(school, april.plusDays(45));
            agreed(school, april.plusDays(55), (who, day) -> rewards.propose(who, 4, day));
            agreed(school, april.plusDays(60), this::keepInTouchWithActive);
            LocalDate september = LocalDate.of(year.startYear() + 1, 9, 5);
            agreed(school, september, (who, day) -> afterwards.leaveSchool(who, year.startYear()));
            rollOver(school, year.startYear() + 1);
            agreed(school, september.plusDays(40), afterwards::graduate);
        }
        DemoOfficers.SCHOOLS.forEach(school -> consents.collect(school, april.plusDays(70)));
        rewards.decide(april.plusDays(70), "%d-QĐ/BCĐ".formatted(year.startYear() - 2015));
    }

    /** This year the first school's union has not got round to it yet, so that the proposal can be looked at. */
    private void rollOver(School school, int startYear) {
        LocalDate day = LocalDate.of(startYear, 9, 12);
        boolean stillToDo = startYear == today.schoolYear().startYear() && school.equals(DemoOfficers.SCHOOLS.get(0));
        if (!stillToDo && day.isBefore(today.date())) {
            rollovers.rollOver(school, day);
        }
    }

    private void tellPresent(SchoolYear year) {
        LocalDate now = today.date();
        for (School school : DemoOfficers.SCHOOLS) {
            agreed(school, now.minusDays(35), (who, day) -> afterwards.keepInTouch(who, PersonStage.AWAY, day));
        }
        nomination.openRound(year, now.minusDays(30), now.plusDays(21));
        School first = DemoOfficers.SCHOOLS.get(0);
        School second = DemoOfficers.SCHOOLS.get(1);
        DemoOfficers.SCHOOLS.forEach(school -> agreed(school, now.minusDays(20), afterwards::graduate));
        nomination.send(first, pupils(first, year, 9), now.minusDays(12));
        DemoOfficers.SCHOOLS.forEach(school -> agreed(school, now.minusDays(10), this::keepInTouchWithActive));
        admissions.register(first, 4, now.minusDays(8));
        agreed(first, now.minusDays(6), nomination::review);
        for (School school : DemoOfficers.SCHOOLS) {
            agreed(school, now.minusDays(3), (who, day) -> rewards.propose(who, 2, day));
        }
        nomination.send(second, pupils(second, year, 8), now.minusDays(4));
    }

    /** A deed for which the school has first collected the answers that were still to come. */
    private void agreed(School school, LocalDate day, BiConsumer<School, LocalDate> deed) {
        consents.collect(school, day);
        deed.accept(school, day);
    }

    private void keepInTouchWithActive(School school, LocalDate day) {
        afterwards.keepInTouch(school, PersonStage.ACTIVE, day);
    }

    private List<InventedPeople.Pupil> pupils(School school, SchoolYear year, int count) {
        UnitRow unit = units.byCode("THPT-" + school.code()).orElseThrow();
        return IntStream.range(0, count)
                .mapToObj(i -> people.pupil(unit.id(), null, year, grade(year, i) + "A" + (1 + i % 6)))
                .toList();
    }

    /** Lists of long ago name grade 12 only, so that nobody is shown in a class they have left. */
    private int grade(SchoolYear year, int i) {
        boolean recent = year.startYear() >= today.schoolYear().startYear() - 1;
        return recent && i % 3 == 2 ? 11 : 12;
    }
}
