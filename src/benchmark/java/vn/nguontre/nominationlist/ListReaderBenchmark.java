package vn.nguontre.nominationlist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * How long lists take to be read and checked, beside two libraries that only read the cells of the same bytes, in one
 * run. The memory is the most that lay in the heap after a collection while one more list was read, beyond what lay
 * there before.
 */
class ListReaderBenchmark {
    private static final int RUNS = 5;
    private static final List<String> NAMES = List.of(
            "Nguyễn Thị Kim Yến",
            "Trần Quốc Nghĩa",
            "LÊ VĂN AN",
            "Phạm Hữu Đức",
            "Huỳnh Thị Bích Thủy",
            "Võ Hoàng Phước");

    private interface Way {
        int read(byte[] content);
    }

    @Test
    void readsLists() throws IOException {
        for (int rows : new int[] {500, 20_000, 100_000}) {
            var content = list(rows);
            System.out.printf(Locale.ROOT, "%,d rows, %,d KB%n", rows, content.length / 1024);
            measure("read and checked", rows, content, bytes -> checked(bytes, rows));
            measure("fastexcel-reader, cells only", rows, content, OtherReaders::fastexcel);
            measure("POI streaming, cells only", rows, content, OtherReaders::poi);
        }
    }

    private static void measure(String name, int rows, byte[] content, Way way) {
        var times = new long[RUNS];
        for (int i = -2; i < RUNS; i++) {
            long start = System.nanoTime();
            int read = way.read(content);
            if (i >= 0) {
                times[i] = System.nanoTime() - start;
            }
            if (read < rows) {
                throw new IllegalStateException(name + " read only " + read);
            }
        }
        Arrays.sort(times);
        double seconds = times[RUNS / 2] / 1e9;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %s | %.0f ms | %.0f ms | %,.0f rows/s | %d MB |%n",
                rows,
                name,
                seconds * 1000,
                times[RUNS - 1] / 1e6,
                rows / seconds,
                memory(content, way) / 1024 / 1024);
    }

    /** Collects again and again while the list is read. */
    private static long memory(byte[] content, Way way) {
        System.gc();
        long before = live();
        var reader = new Thread(() -> way.read(content));
        reader.start();
        long most = 0;
        while (reader.isAlive()) {
            System.gc();
            most = Math.max(most, live());
            pause();
        }
        return most - before;
    }

    /** Lets the reader go on between two collections. */
    private static void pause() {
        try {
            Thread.sleep(40);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long live() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static int checked(byte[] content, int rows) {
        var reading = ListReader.read("a.xlsx", content, Lists.TODAY, ColumnChoices.NONE, rows + 10);
        if (!reading.problems().isEmpty()) {
            throw new IllegalStateException(reading.problems().getFirst().toString());
        }
        return reading.rows().size();
    }

    /** A list as Excel saves it: dates in date cells, numbers without their zeros, names in capitals among others. */
    private static byte[] list(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        var book = new org.dhatim.fastexcel.Workbook(out, "test", "1.0");
        var sheet = book.newWorksheet("Danh sách");
        Lists.row(sheet, 0, "TRƯỜNG THPT TÚ KIỆT");
        Lists.row(
                sheet,
                2,
                "STT",
                "Họ và tên",
                "Ngày sinh",
                "Giới tính",
                "Số định danh",
                "Lớp",
                "Dân tộc",
                "Kết quả học tập");
        for (int i = 0; i < rows; i++) {
            int row = i + 3;
            boolean female = i % 2 == 0;
            sheet.value(row, 0, i + 1);
            sheet.value(row, 1, NAMES.get(i % NAMES.size()));
            sheet.value(row, 2, LocalDate.of(2009, 1, 1).plusDays(i % 365));
            sheet.style(row, 2).format("dd/MM/yyyy").set();
            sheet.value(row, 3, female ? "Nữ" : "Nam");
            sheet.value(row, 4, (female ? 82_309_000_000L : 82_209_000_000L) + i);
            sheet.value(row, 5, "12A" + (1 + i % 9));
            sheet.value(row, 6, "Kinh");
            sheet.value(row, 7, "Tốt");
        }
        book.finish();
        return out.toByteArray();
    }
}
