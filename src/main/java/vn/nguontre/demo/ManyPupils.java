package vn.nguontre.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nguontre.identity.DemoAccounts;
import vn.nguontre.organisation.UnitRow;
import vn.nguontre.organisation.Units;
import vn.nguontre.people.PersonRegistry;
import vn.nguontre.people.PersonRegistry.Entry;
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
        for (int made = 0; made < count; made += AT_ONCE) {
            int batch = Math.min(AT_ONCE, count - made);
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < batch; i++) {
                String schoolClass = (10 + random.nextInt(3)) + "A" + (1 + random.nextInt(12));
                entries.add(new Entry(
                        people.pupil(
                                schools.get(random.nextInt(schools.size())).id(),
                                wards.get(random.nextInt(wards.size())).id(),
                                new SchoolYear(2026),
                                schoolClass),
                        null));
            }
            registry.register(entries);
        }
        LOG.info("{} pupils made", count);
    }
}
