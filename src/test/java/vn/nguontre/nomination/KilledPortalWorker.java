package vn.nguontre.nomination;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nguontre.organisation.Units;
import vn.nguontre.shared.Role;
import vn.nguontre.shared.Today;
import vn.nguontre.testing.Accounts;

/** What the portal of {@link KilledPortalTest} is busy with when it is killed; it lives in a process of its own. */
@TestComponent
class KilledPortalWorker {
    static final int PEOPLE = 3_000;
    static final String STEP = "KILLED_STEP";
    private static final int FLOWING = 300;

    private final RoundService rounds;
    private final ListUploadService upload;
    private final Units units;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Today today;

    KilledPortalWorker(
            RoundService rounds,
            ListUploadService upload,
            Units units,
            Accounts accounts,
            JdbcClient jdbc,
            DataSource database,
            Today today) {
        this.rounds = rounds;
        this.upload = upload;
        this.units = units;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.database = database;
        this.today = today;
    }

    @EventListener(ApplicationReadyEvent.class)
    void work() {
        if ("confirm".equals(System.getenv(STEP))) {
            confirmList();
        } else {
            goOn();
        }
    }

    private void confirmList() {
        accounts.actAs(Role.TOWN_COMMITTEE, "DU-CAI-LAY");
        var day = today.date();
        rounds.create(new RoundDraft(today.schoolYear(), "Đợt bị ngắt", day.minusDays(1), day.plusDays(30), 20));
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        ListPreview preview = upload.check(school(), "mot.csv", csv(0));
        say("checked " + preview.taken());
        Thread.ofPlatform().daemon().start(this::tellWhenRowsFlow);
        upload.confirm(preview.draft());
        say("confirmed");
    }

    /** Looks at what is written and not committed yet. */
    private void tellWhenRowsFlow() {
        try (var connection = database.getConnection()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
            int seen = 0;
            while (seen < FLOWING) {
                try (var statement = connection.createStatement();
                        var count = statement.executeQuery("select count(*) from nominee")) {
                    count.next();
                    seen = count.getInt(1);
                }
                connection.rollback();
            }
            say("middle");
        } catch (SQLException e) {
            say("not seen: " + e.getMessage());
        }
    }

    private void goOn() {
        sayWhatIsStored();
        accounts.actAs(Role.YOUTH_UNION, "DOAN-CAI-LAY");
        UploadResult result = upload.confirm(upload.open(draft()).draft());
        say("confirmed " + result.created());
        upload.check(school(), "hai.csv", csv(PEOPLE), (stage, done, of) -> {
            if (stage == CheckWatch.Stage.COMPARING && done == PEOPLE / 2) {
                say("middle");
            }
        });
        say("checked");
    }

    private void sayWhatIsStored() {
        say("stored %d people, %d nominees, %d steps, %d lists, %d files, %d drafts"
                .formatted(
                        count("person"),
                        count("nominee"),
                        count("nominee_step"),
                        count("nomination_list"),
                        count("nomination_list_file"),
                        count("upload_draft")));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private UUID draft() {
        return upload.drafts().stream()
                .filter(d -> d.fileName().equals("mot.csv"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID school() {
        return units.byCode("THPT-DBK").orElseThrow().id();
    }

    private static byte[] csv(int first) {
        var text = new StringBuilder("STT,Họ và tên,Ngày sinh,Giới tính,Số định danh cá nhân,Lớp,Kết quả học tập\n");
        for (int n = first + 1; n <= first + PEOPLE; n++) {
            text.append("%d,Lê Thị %s,18/03/2009,Nữ,\"0823098%05d\",12A1,Tốt%n".formatted(n - first, name(n), n));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String name(int n) {
        return "B" + (char) ('a' + n % 26) + (char) ('a' + n / 26 % 26) + (char) ('a' + n / 676 % 26);
    }

    private static void say(String what) {
        System.out.println("KILLED: " + what);
        System.out.flush();
    }
}
