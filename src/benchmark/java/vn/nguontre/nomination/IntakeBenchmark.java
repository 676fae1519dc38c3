package vn.nguontre.nomination;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.OtherReaders;
import vn.nguontre.people.NewPerson;
import vn.nguontre.people.PlainSaving;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.SchoolYear;
import vn.nguontre.testing.Accounts;
import vn.nguontre.testing.PortalTest;

/**
 * How long a list takes from its last byte until everybody of it is committed as a nominee with history, beside two
 * libraries that only read its cells and the plain way of Spring Data, on the same database in one run.
 */
@PortalTest
@Import({Nominations.class, PlainSaving.class})
class IntakeBenchmark {
    private static final int RUNS = 5;
    private static final int WARM_UP = 2;
    private static final String[] NAMES = {"Yến", "Nghĩa", "An", "Đức", "Thủy", "Phước", "Khánh", "Linh"};

    @Autowired
    private ListUploadService upload;

    @Autowired
    private ListIntake intake;

    @Autowired
    private Readings readings;

    @Autowired
    private PlainSaving plain;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UUID school = new UUID(0, 0);
    private int next;

    @BeforeEach
    void openRound() {
        nominations.freshRound();
        school = nominations.school("THPT-DBK");
        accounts.actAs(Role.YOUTH_UNION, "DT-DBK");
    }

    private interface Way {
        int bring(byte[] file);
    }

    @Test
    void bringsListsIn() throws IOException {
        for (int rows : new int[] {500, 4_400}) {
            measure("fastexcel-reader, cells only", rows, file -> OtherReaders.fastexcel(file) - 1);
            measure("POI streaming, cells only", rows, file -> OtherReaders.poi(file) - 1);
            measure("checked, nothing taken", rows, file -> {
                ListPreview preview = upload.check(school, "a.xlsx", file);
                upload.discard(preview.draft());
                return preview.rows().size();
            });
            measure(
                    "checked, confirmed, committed",
                    rows,
                    file -> upload.confirm(upload.check(school, "a.xlsx", file).draft())
                            .created());
            measure("plain: read, then saveAll", rows, this::plainly);
        }
    }

    private int plainly(byte[] file) {
        List<NewPerson> people = readings.of("a.xlsx", file, ColumnChoices.NONE, CheckWatch.NONE).rows().stream()
                .map(row -> intake.person(row, school, new SchoolYear(2026), null))
                .toList();
        return plain.save(people);
    }

    private void measure(String name, int rows, Way way) throws IOException {
        long[] times = new long[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            byte[] file = list(rows);
            long start = System.nanoTime();
            int brought = way.bring(file);
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
            if (brought != rows) {
                throw new IllegalStateException(name + " brought only " + brought);
            }
            forget();
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %,.0f ms | %,.0f ms |%n",
                rows,
                name,
                times[RUNS / 2] / 1e6,
                times[RUNS - 1] / 1e6);
    }

    /** So that every run finds the school as large as the first did. */
    private void forget() {
        String invented = "(select id from person where citizen_number like '083309%')";
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete s from nominee_step s join nominee n on n.id = s.nominee_id where n.person_id in "
                            + invented)
                    .update();
            jdbc.sql("delete from nominee where person_id in " + invented).update();
            jdbc.sql("delete from enrolment where person_id in " + invented).update();
            jdbc.sql("delete from person where citizen_number like '083309%'").update();
        });
    }

    /** People nobody has seen before. */
    private byte[] list(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var workbook = new Workbook(out, "benchmark", "1.0");
        var sheet = workbook.newWorksheet("Danh sách");
        List<String> heads = List.of("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Số định danh", "Lớp");
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column));
        }
        for (int row = 1; row <= rows; row++) {
            int n = next++;
            LocalDate born = LocalDate.of(2009, 1, 1).plusDays(n % 365);
            sheet.value(row, 0, row);
            sheet.value(row, 1, "Lê " + word(n) + " " + NAMES[n % NAMES.length]);
            sheet.value(row, 2, "%02d/%02d/2009".formatted(born.getDayOfMonth(), born.getMonthValue()));
            sheet.value(row, 3, "Nữ");
            sheet.value(row, 4, "083309%06d".formatted(n));
            sheet.value(row, 5, "1" + n % 3 + "A" + (1 + n % 12));
        }
        workbook.finish();
        return out.toByteArray();
    }

    private static String word(int n) {
        char[] word = new char[4];
        int rest = n;
        for (int i = 0; i < word.length; i++) {
            word[i] = (char) ('a' + rest % 26);
            rest /= 26;
        }
        return "T" + new String(word);
    }
}
