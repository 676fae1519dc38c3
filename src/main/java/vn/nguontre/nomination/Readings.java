package vn.nguontre.nomination;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nguontre.nomination.CheckWatch.Stage;
import vn.nguontre.nominationlist.ColumnChoices;
import vn.nguontre.nominationlist.ListLimits;
import vn.nguontre.nominationlist.ListReader;
import vn.nguontre.nominationlist.ListReading;
import vn.nguontre.nominationlist.UnreadableList;
import vn.nguontre.shared.Checksum;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.Today;

/** What the files hold that people go through just now, so that a cell put right does not read the whole file again. */
@Component
class Readings {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long ROWS = 60_000;

    private final Today today;
    private final Cache<Source, ListReading> recent = Caffeine.newBuilder()
            .expireAfterAccess(KEPT)
            .maximumWeight(ROWS)
            .weigher((Source source, ListReading reading) ->
                    1 + reading.rawRows().size())
            .build();

    Readings(Today today) {
        this.today = today;
    }

    /** Everything that a reading depends on. */
    private record Source(String fileName, String checksum, ColumnChoices columns, LocalDate today) {}

    /**
     * Throws a violation with the reason where the file as a whole cannot be taken. Reading takes seconds, thus outside the cache:
     * nobody waits for somebody else's file.
     */
    ListReading of(String fileName, byte[] content, ColumnChoices columns, CheckWatch watch) {
        var source = new Source(fileName, Checksum.of(content), columns, today.date());
        ListReading known = recent.getIfPresent(source);
        if (known != null) {
            return known;
        }
        ListReading read = read(source, content, watch);
        recent.put(source, read);
        return read;
    }

    /** The same without keeping anything: for whoever goes through many files once. */
    ListReading once(String fileName, byte[] content, ColumnChoices columns) {
        return read(new Source(fileName, "", columns, today.date()), content, CheckWatch.NONE);
    }

    /** Refuses what is too large to be read before anything is done with it. */
    static void requireSize(byte[] content) {
        if (content.length > ListLimits.MAX_BYTES) {
            throw new RuleViolation(
                    "nomination.unreadable." + UnreadableList.Reason.TOO_LARGE, ListLimits.MAX_BYTES / 1024 / 1024);
        }
    }

    /** What a file held is not kept longer than the file itself. */
    void forget(String checksum) {
        recent.asMap().keySet().removeIf(s -> s.checksum().equals(checksum));
    }

    private static ListReading read(Source source, byte[] content, CheckWatch watch) {
        watch.at(Stage.READING);
        try {
            return ListReader.read(
                    source.fileName(), content, source.today(), source.columns(), watch.rows(Stage.CHECKING));
        } catch (UnreadableList e) {
            throw new RuleViolation(
                    "nomination.unreadable." + e.reason(), e.arguments().toArray());
        }
    }
}
