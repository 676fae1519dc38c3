package vn.nguontre.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.KnownPersons;
import vn.nguontre.people.NewPerson;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.people.PersonRegistry.Entry;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.SchoolYear;

/** Makes as many pupils as the three schools have, for measuring how the portal bears them. */
@Component
class ManyPupils {
    private static final Logger LOG = LoggerFactory.getLogger(ManyPupils.class);
    private static final int AT_ONCE = 500;

    private final PersonRegistry registry;
    private final Units units;

    ManyPupils(PersonRegistry registry, Units units) {
        this.registry = registry;
        this.units = units;
    }

    void make(int count, DemoAccounts accounts) {
        if (count == 0) {
            return;
        }
        accounts.actAs(DemoOfficers.UNION);
        InventedPeople people = new InventedPeople(4_410);
        Random random = new Random(4_410);
        List<UnitRow> schools = units.schools();
        List<UnitRow> wards = units.wards();
        for (int made = 0; made < count; ) {
            List<NewPerson> invented = new ArrayList<>();
            for (int i = 0; i < Math.min(AT_ONCE, count - made); i++) {
                String schoolClass = (10 + random.nextInt(3)) + "A" + (1 + random.nextInt(12));
                invented.add(people.pupil(
                                schools.get(random.nextInt(schools.size())).id(),
                                wards.get(random.nextInt(wards.size())).id(),
                                new SchoolYear(2026),
                                schoolClass)
                        .person());
            }
            made += registry.register(newOnes(invented)).size();
        }
        LOG.info("{} pupils made", count);
    }

    /** Without those whose invented number is held by somebody already. */
    private List<Entry> newOnes(List<NewPerson> invented) {
        KnownPersons known = registry.known(invented.getFirst().schoolId(), invented);
        Set<CitizenNumber> numbers = new HashSet<>();
        return invented.stream()
                .filter(p -> known.find(p).isEmpty() && numbers.add(p.citizenNumber()))
                .map(p -> new Entry(p, null))
                .toList();
    }
}
