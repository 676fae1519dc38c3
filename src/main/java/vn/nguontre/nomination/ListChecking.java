package vn.nguontre.nomination;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.CheckWatch.Stage;
import vn.nguontre.nomination.KnownPeople.Given;
import vn.nguontre.nomination.KnownPeople.Judged;
import vn.nguontre.nomination.ListPreview.SentBefore;
import vn.nguontre.nominationlist.Checked;
import vn.nguontre.nominationlist.ListReading;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.nominationlist.RowChecker;
import vn.nguontre.nominationlist.RowPlace;
import vn.nguontre.organisation.AddressReader;
import vn.nguontre.people.LookKind;
import vn.nguontre.people.Looks;
import vn.nguontre.shared.Today;

/** The one check of a file and of what was decided about it: for the page and, once more, for the confirmation. */
@Component
class ListChecking {
    private final Readings readings;
    private final NominationListRepository lists;
    private final KnownPeople known;
    private final ListIntake intake;
    private final OutstandingRules outstanding;
    private final Looks looks;
    private final Today today;

    ListChecking(
            Readings readings,
            NominationListRepository lists,
            KnownPeople known,
            ListIntake intake,
            OutstandingRules outstanding,
            Looks looks,
            Today today) {
        this.readings = readings;
        this.lists = lists;
        this.known = known;
        this.intake = intake;
        this.outstanding = outstanding;
        this.looks = looks;
        this.today = today;
    }

    ListPreview preview(UploadDraft draft, Round round, CheckWatch watch) {
        ListChoices choices = draft.choices();
        ListReading reading = readings.of(draft.fileName(), draft.content(), choices.columns(), watch);
        List<RawRow> taken = choices.taken(reading);
        Checked checked = choices.takeRowsAsRead()
                ? reading.checked()
                : RowChecker.check(taken, today.date(), watch.rows(Stage.CHECKING));
        List<CheckedRow> rows = compared(draft, choices, round, checked.rows(), watch);
        return new ListPreview(
                new DraftRef(draft.id(), draft.version(), Outcome.of(round.id(), rows, checked.problems())),
                choices,
                draft.schoolId(),
                draft.fileName(),
                draft.checksum(),
                rows,
                checked.problems(),
                reading.columns(),
                reading.notes(),
                taken,
                leftOut(choices, reading),
                sentBefore(round, draft));
    }

    private List<CheckedRow> compared(
            UploadDraft draft, ListChoices choices, Round round, List<ListRow> rows, CheckWatch watch) {
        watch.at(Stage.COMPARING);
        AddressReader addresses = intake.addresses();
        OutstandingCriteria criteria = outstanding.on(round.opens());
        List<Judged> judged = known.judge(
                draft.schoolId(),
                round.id(),
                rows.stream()
                        .map(row -> new Given(
                                intake.person(row, draft.schoolId(), round.schoolYear(), null),
                                choices.verdict(row.place()),
                                choices.meant(row.place())))
                        .toList());
        List<CheckedRow> compared = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ListRow row = rows.get(i);
            compared.add(new CheckedRow(
                    row,
                    judged.get(i).fate(),
                    addresses.ward(row.extras().address()).orElse(null),
                    criteria.judge(row.extras().learningResult(), row.extras().conductResult()),
                    judged.get(i).comparison()));
            watch.at(Stage.COMPARING, i + 1, rows.size());
        }
        noteLooks(compared);
        return compared;
    }

    /** Whoever is put beside a row is told that somebody saw it. */
    private void noteLooks(List<CheckedRow> rows) {
        looks.note(
                LookKind.COMPARISON,
                rows.stream()
                        .filter(CheckedRow::isDoubtful)
                        .map(CheckedRow::comparison)
                        .filter(Objects::nonNull)
                        .map(comparison -> comparison.known().id())
                        .toList());
    }

    private List<LeftOutRow> leftOut(ListChoices choices, ListReading reading) {
        if (choices.leftOut().isEmpty()) {
            return List.of();
        }
        Map<RowPlace, List<Problem>> problems = RowChecker.check(choices.all(reading), today.date()).problems().stream()
                .collect(Collectors.groupingBy(Problem::place));
        return choices.notTaken(reading).stream()
                .map(row -> new LeftOutRow(row, problems.getOrDefault(row.place(), List.of())))
                .toList();
    }

    private @Nullable SentBefore sentBefore(Round round, UploadDraft draft) {
        return lists.findLive(round.id(), draft.schoolId(), draft.checksum())
                .map(l -> new SentBefore(l.uploaded().actorName(), l.uploaded().at(), l.people()))
                .orElse(null);
    }
}
