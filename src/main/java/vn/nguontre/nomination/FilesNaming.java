package vn.nguontre.nomination;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.RawRow;
import vn.nguontre.people.PersonErased.Identity;
import vn.nguontre.shared.Checksum;
import vn.nguontre.shared.CitizenNumber;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VietnameseText;

/**
 * Finds the kept files that name a person, also where no nominee came from their row: it was left out, skipped, or its list was
 * taken back, or nobody has confirmed the file yet. A file that cannot be read any more might name anybody.
 */
@Component
class FilesNaming {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String KEPT = """
            select 'nomination_list_file' kind, f.list_id id, l.file_name, f.content, null choices
            from nomination_list_file f join nomination_list l on l.id = f.list_id where f.list_id = :id
            union all
            select 'upload_draft', d.id, d.file_name, d.content, d.choices from upload_draft d where d.id = :id""";

    private final JdbcClient jdbc;
    private final Readings readings;

    FilesNaming(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /** Throws them away; one after the other is read, so that many do not fill the memory. */
    void throwAway(Identity person) {
        List<String> all = jdbc.sql("select list_id from nomination_list_file union all select id from upload_draft")
                .query(String.class)
                .list();
        all.stream().map(this::kept).filter(file -> names(file, person)).forEach(this::throwAway);
    }

    private Kept kept(String id) {
        return jdbc.sql(KEPT)
                .param("id", id)
                .query((r, n) -> new Kept(
                        UUID.fromString(r.getString("id")),
                        r.getString("kind").equals("upload_draft"),
                        r.getString("file_name"),
                        r.getBytes("content"),
                        r.getString("choices") == null ? ListChoices.NONE : ChoicesJson.read(r.getString("choices"))))
                .single();
    }

    private boolean names(Kept file, Identity person) {
        try {
            return rows(file).anyMatch(row -> names(row, person));
        } catch (RuleViolation unreadable) {
            return true;
        }
    }

    /** As the file has them, and as they were put right. */
    private Stream<RawRow> rows(Kept file) {
        var reading = readings.once(file.name(), file.content(), file.choices().columns());
        return Stream.concat(reading.rawRows().stream(), file.choices().all(reading).stream());
    }

    /** By the number, or by the name where the day of birth is the same or cannot be read. */
    private static boolean names(RawRow row, Identity person) {
        if (person.citizenNumber() != null
                && CitizenNumber.normalise(row.text(Field.CITIZEN_NUMBER))
                        .filter(number -> number.value().equals(person.citizenNumber()))
                        .isPresent()) {
            return true;
        }
        String day = row.text(Field.BIRTH_DATE).strip();
        boolean anotherDay = day.matches("[0-9]{2}/[0-9]{2}/[0-9]{4}") && !day.equals(DAY.format(person.birthDate()));
        return !anotherDay && VietnameseText.fold(row.text(Field.FULL_NAME)).equals(person.foldedName());
    }

    private void throwAway(Kept file) {
        String delete = file.draft()
                ? "delete from upload_draft where id = ?"
                : "delete from nomination_list_file where list_id = ?";
        jdbc.sql(delete).param(file.id().toString()).update();
        readings.forget(Checksum.of(file.content()));
    }

    private record Kept(UUID id, boolean draft, String name, byte[] content, ListChoices choices) {}
}
