package vn.nguontre.testing;

import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.people.PersonStage;
import vn.nguontre.shared.Ids;
import vn.nguontre.shared.PersonName;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VietnameseText;

/** Invented young people who agree to everything, put into the database as they would be after nomination. */
@TestComponent
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class YoungPeople {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final Today today;

    YoungPeople(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** A girl born on 18 March 2008, living in Cai Lậy ward, at the school with this code ("THPT-DBK"). */
    public UUID at(String schoolCode, String fullName, PersonStage stage) {
        return at(schoolCode, "DU-CAI-LAY", fullName, LocalDate.of(2008, 3, 18), stage);
    }

    /** The same girl, of whom no ward is known. */
    public UUID withoutWard(String schoolCode, String fullName, PersonStage stage) {
        UUID id = at(schoolCode, fullName, stage);
        jdbc.sql("update person set ward_id = null where id = ?")
                .param(id.toString())
                .update();
        return id;
    }

    /** The same girl, whose latest class is of the school year that begins in that year. */
    public UUID inClass(String schoolCode, String fullName, PersonStage stage, int startYear, String schoolClass) {
        UUID id = at(schoolCode, fullName, stage);
        jdbc.sql("update enrolment set school_year = ?, school_class = ? where person_id = ?")
                .params(startYear, schoolClass, id.toString())
                .update();
        return id;
    }

    public UUID at(String schoolCode, String wardCode, String fullName, LocalDate birthDate, PersonStage stage) {
        UUID id = silent(schoolCode, wardCode, fullName, birthDate, stage);
        agree(id);
        return id;
    }

    /** Has not answered any question of consent. */
    public UUID silent(String schoolCode, String fullName, PersonStage stage) {
        return silent(schoolCode, "DU-CAI-LAY", fullName, LocalDate.of(2008, 3, 18), stage);
    }

    /** This person and their guardian say yes to everything today. */
    public void agree(UUID id) {
        for (ConsentPurpose purpose : ConsentPurpose.values()) {
            agree(id, purpose, "PUPIL");
            agree(id, purpose, "GUARDIAN");
        }
    }

    /** Takes the yes to one purpose back, as if today. */
    public void takeBack(UUID id, ConsentPurpose purpose) {
        jdbc.sql("update consent_answer set answer = 'WITHDRAWN' where person_id = ? and purpose = ?")
                .params(id.toString(), purpose.name())
                .update();
    }

    /** Says yes once more, as if today. */
    public void agreeAgain(UUID id, ConsentPurpose purpose) {
        jdbc.sql("update consent_answer set answer = 'YES' where person_id = ? and purpose = ?")
                .params(id.toString(), purpose.name())
                .update();
    }

    private void agree(UUID id, ConsentPurpose purpose, String by) {
        jdbc.sql("""
                insert into consent_answer (id, version, person_id, purpose, answered_by, answer, answered_at, way,
                    text_version, superseded)
                values (?, 0, ?, ?, ?, 'YES', ?, 'CARD', 1, false)""")
                .params(
                        Ids.next().toString(),
                        id.toString(),
                        purpose.name(),
                        by,
                        today.date().atStartOfDay())
                .update();
    }

    /** Has not answered any question of consent. */
    public UUID silent(String schoolCode, String wardCode, String fullName, LocalDate birthDate, PersonStage stage) {
        UUID id = Ids.next();
        PersonName name = PersonName.parse(fullName);
        String number = "0823%02d9%05d".formatted(birthDate.getYear() % 100, NEXT.incrementAndGet());
        jdbc.sql("""
                insert into person (id, version, full_name, family_and_middle, given_name, folded_name, birth_date, sex,
                    citizen_number, school_id, ward_id, stage)
                select ?, 0, ?, ?, ?, ?, ?, 'FEMALE', ?, s.id, w.id, ? from unit s, unit w where s.code = ? and w.code = ?""")
                .params(
                        id.toString(),
                        name.full(),
                        name.familyAndMiddle(),
                        name.given(),
                        VietnameseText.fold(name.full()),
                        birthDate,
                        number,
                        stage.name(),
                        schoolCode,
                        wardCode)
                .update();
        jdbc.sql("insert into enrolment values (?, 0, ?, 2026, '12A1')")
                .params(Ids.next().toString(), id.toString())
                .update();
        return id;
    }
}
