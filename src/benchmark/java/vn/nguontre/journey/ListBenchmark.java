package vn.nguontre.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import vn.nguontre.PortalApplication;
import vn.nguontre.identity.DemoAccounts;

/** How long a person waits for the longest list and for a search in it, in a real browser, with 4,410 pupils more. */
@SpringBootTest(
        classes = PortalApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "portal.demo.pupils=4410")
@ContextConfiguration(initializers = JourneyDatabase.class)
class ListBenchmark {
    private static final Logger LOG = LoggerFactory.getLogger(ListBenchmark.class);
    private static final int WARM_UP = 3;
    private static final int RUNS = 30;
    private static final List<String> SEARCHES =
            List.of("dang", "thu", "Đặng", "nguyen thi", "Khang", "my", "ngoc ly", "vo");

    @LocalServerPort
    private int port;

    @Test
    void openAndSearch() {
        String start = "http://localhost:" + port + "/";
        try (var browsers = new Browsers();
                var town = Visitor.atDesk(browsers.browser(), start, "banchidao")
                        .logIn("banchidao", DemoAccounts.PASSWORD)) {
            report(
                    "open the list from the menu",
                    IntStream.range(0, WARM_UP + RUNS).mapToLong(i -> choose(town)));
            report(
                    "open the list as a new page",
                    IntStream.range(0, WARM_UP + RUNS).mapToLong(i -> open(town)));
            report("search the list", IntStream.range(0, WARM_UP + RUNS).mapToLong(i -> search(town.page(), i)));
        }
    }

    private static long choose(Visitor town) {
        town.open("").sees("Xin chào");
        town.page().waitForLoadState(LoadState.NETWORKIDLE);
        long begin = System.nanoTime();
        town.page().locator("vaadin-side-nav-item[path=people]").click();
        town.page().locator("vaadin-grid a").first().waitFor();
        return System.nanoTime() - begin;
    }

    private static long open(Visitor town) {
        long begin = System.nanoTime();
        town.open("people");
        town.page().locator("vaadin-grid a").first().waitFor();
        return System.nanoTime() - begin;
    }

    /**
     * From the last key to the address that names the search, which is written together with the new rows; the pause of the
     * field that waits for more keys is included.
     */
    private static long search(Page page, int i) {
        String words = SEARCHES.get(i % SEARCHES.size());
        long begin = System.nanoTime();
        page.getByLabel("Tìm theo tên hoặc số định danh").fill(words);
        page.waitForFunction("words => new URLSearchParams(location.search).get('q') === words", words);
        return System.nanoTime() - begin;
    }

    private static void report(String what, LongStream nanos) {
        long[] sorted = nanos.skip(WARM_UP).sorted().toArray();
        LOG.info(
                "{}: median {} ms, p95 {} ms, max {} ms over {} runs",
                what,
                millis(sorted[sorted.length / 2]),
                millis(sorted[(int) Math.ceil(sorted.length * 0.95) - 1]),
                millis(Arrays.stream(sorted).max().orElse(0)),
                sorted.length);
    }

    private static String millis(long nanos) {
        return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
    }
}
