package vn.nguontre.allocation;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Repeats something, forgets the first times, and keeps the median: of the clock on the wall, and of the time the one thread had the
 * processor, which other work on the machine does not count into.
 */
final class Stopwatch {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** What was measured. */
    record Measured<T>(T value, double medianMillis, double maxMillis, double cpuMillis, long bytes) {
        String times() {
            return String.format(
                    Locale.ROOT,
                    "median %.1f ms (processor %.1f ms), longest %.1f ms",
                    medianMillis,
                    cpuMillis,
                    maxMillis);
        }
    }

    private Stopwatch() {}

    static <T> Measured<T> of(int warmUp, int runs, Supplier<T> work) {
        for (int i = 0; i < warmUp; i++) {
            var unused = work.get();
        }
        var values = new ArrayList<T>(1);
        var nanos = new long[runs];
        var cpu = new long[runs];
        long bytes = 0;
        for (int i = 0; i < runs; i++) {
            long allocated = THREADS.getCurrentThreadAllocatedBytes();
            long busy = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            T value = work.get();
            nanos[i] = System.nanoTime() - start;
            cpu[i] = THREADS.getCurrentThreadCpuTime() - busy;
            bytes = THREADS.getCurrentThreadAllocatedBytes() - allocated;
            values.clear();
            values.add(value);
        }
        Arrays.sort(nanos);
        Arrays.sort(cpu);
        return new Measured<>(
                values.getFirst(), nanos[runs / 2] / 1e6, nanos[runs - 1] / 1e6, cpu[runs / 2] / 1e6, bytes);
    }
}
