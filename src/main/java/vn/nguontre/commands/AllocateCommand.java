package vn.nguontre.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import vn.nguontre.allocation.Allocation;
import vn.nguontre.allocation.AllocationCheck;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.Outcome;
import vn.nguontre.allocationfile.InstanceFile;
import vn.nguontre.allocationfile.ResultFile;

/** Computes an allocation and checks it before it is given out. */
final class AllocateCommand implements Command {
    private static final String OUT = "--out";

    @Override
    public String usage() {
        return "./portal allocate INSTANCE.json [--out RESULT.json]";
    }

    @Override
    public int run(List<String> given, Console console) {
        var arguments = Arguments.of(given, 1, Set.of(), Set.of(OUT), usage());
        var problem = NamedFile.of(arguments.file(0));
        var target = arguments.option(OUT);
        if (target == null) {
            print(compute(problem), console);
            return 0;
        }
        var result = NamedFile.of(target);
        if (result.is(problem)) {
            throw new CommandFailed("commands.file.input", target);
        }
        var outcome = compute(problem);
        result.write(stream -> ResultFile.write(outcome, stream));
        return 0;
    }

    private static Outcome<String> compute(NamedFile problem) {
        Instance<String> instance = problem.read(InstanceFile::read);
        Outcome<String> outcome = Allocation.propose(instance);
        var violations = AllocationCheck.violations(instance, outcome);
        if (!violations.isEmpty()) {
            throw new CommandFailed(
                    "commands.allocate.unfair", violations.getFirst().toString());
        }
        return outcome;
    }

    private static void print(Outcome<String> outcome, Console console) {
        try {
            ResultFile.write(outcome, console.out());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
