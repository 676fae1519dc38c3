package vn.nguontre.nominationlist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the files of a folder one after the other, in a machine whose memory is limited from outside. */
final class HostileFilesReader {
    private HostileFilesReader() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        for (var line : Files.readAllLines(folder.resolve("index"))) {
            var parts = line.split("\t", -1);
            long start = System.nanoTime();
            var outcome = HostileFilesTest.outcome(parts[1], Files.readAllBytes(folder.resolve(parts[0])));
            System.out.println("# " + parts[0] + " " + outcome + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }
}
