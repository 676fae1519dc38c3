package vn.nguontre.nomination;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.CheckedRow.Fate;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.organisation.AddressReader;
import vn.nguontre.organisation.Residence;
import vn.nguontre.organisation.Residences;
import vn.nguontre.people.NewPerson;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.people.PersonRegistry.Entry;
import vn.nguontre.people.PersonRegistry.Registered;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.shared.Step;
import vn.nguontre.shared.Today;

/**
 * Turns the ready rows of a confirmed list into people and nominees; runs within the transaction of the confirmation. Of somebody
 * who has not agreed yet only the least is stored openly.
 */
@Component
class ListIntake {
    private final NominationListRepository lists;
    private final NomineeRepository nominees;
    private final NomineeStepRepository steps;
    private final PersonRegistry registry;
    private final Residences residences;
    private final SealedRows sealedRows;
    private final EntityManager entities;
    private final CurrentUser currentUser;
    private final Today today;

    ListIntake(
            NominationListRepository lists,
            NomineeRepository nominees,
            NomineeStepRepository steps,
            PersonRegistry registry,
            Residences residences,
            SealedRows sealedRows,
            EntityManager entities,
            CurrentUser currentUser,
            Today today) {
        this.lists = lists;
        this.nominees = nominees;
        this.steps = steps;
        this.registry = registry;
        this.residences = residences;
        this.sealedRows = sealedRows;
        this.entities = entities;
        this.currentUser = currentUser;
        this.today = today;
    }

    AddressReader addresses() {
        return residences.reader();
    }

    NewPerson person(ListRow row, UUID schoolId, SchoolYear year, @Nullable Residence residence) {
        return new NewPerson(
                row.name(),
                row.birthDate(),
                row.sex(),
                row.citizenNumber(),
                schoolId,
                year,
                row.schoolClass(),
                residence == null ? null : residence.ward().id());
    }

    UploadResult take(Round round, ListPreview list, byte[] file) {
        List<CheckedRow> taken =
                list.rows().stream().filter(CheckedRow::isTaken).toList();
        int created = (int) taken.stream().filter(r -> r.fate() == Fate.NEW).count();
        int skipped = list.rows().size() - taken.size();
        if (taken.isEmpty()) {
            return new UploadResult(null, 0, 0, skipped);
        }
        Step step = Step.by(currentUser.actor(), today.now());
        UUID listId = note(round, list, taken.size(), step);
        keep(listId, file);
        nominate(new Nominee.Place(round.id(), listId, list.schoolId()), round.schoolYear(), taken, step);
        return new UploadResult(listId, created, taken.size() - created, skipped);
    }

    private UUID note(Round round, ListPreview list, int people, Step step) {
        NominationList noted = lists.findLive(round.id(), list.schoolId(), list.checksum())
                .orElseGet(
                        () -> new NominationList(round.id(), list.schoolId(), list.fileName(), list.checksum(), step));
        noted.brings(people);
        return lists.save(noted).id();
    }

    /** A file whose left-out rows come later is kept already. */
    private void keep(UUID listId, byte[] file) {
        if (entities.find(NominationListFile.class, listId) == null) {
            entities.persist(new NominationListFile(listId, file));
        }
    }

    private void nominate(Nominee.Place place, SchoolYear year, List<CheckedRow> taken, Step step) {
        List<Registered> people = registry.register(taken.stream()
                .map(r -> new Entry(person(r.row(), place.schoolId(), year, r.residence()), r.knownId()))
                .toList());
        for (int i = 0; i < taken.size(); i++) {
            ListRow row = taken.get(i).row();
            Nominee nominee =
                    new Nominee(place, people.get(i), row.schoolClass(), SealedRow.of(row.extras()), step.at());
            nominees.save(nominee);
            steps.save(nominee.listed(step));
        }
        openForThoseWhoAgreed(people);
    }

    /** Somebody with a file may have agreed in an earlier round; a yes holds until it is taken back. */
    private void openForThoseWhoAgreed(List<Registered> people) {
        List<UUID> known = people.stream()
                .filter(p -> p.before() != null)
                .map(Registered::personId)
                .toList();
        if (!known.isEmpty()) {
            entities.flush();
            sealedRows.openAgreed(known);
        }
    }
}
