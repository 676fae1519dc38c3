package vn.nguontre.commands;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.nguontre.allocation.AllocationCheck;
import vn.nguontre.allocation.Instance;
import vn.nguontre.allocation.Outcome;
import vn.nguontre.allocation.Violation;
import vn.nguontre.allocationfile.InstanceFile;
import vn.nguontre.allocationfile.ResultFile;

/** Checks a result against its problem: one sentence that it is correct, or one for each violation. */
final class VerifyCommand implements Command {
    @Override
    public String usage() {
        return "./portal verify INSTANCE.json RESULT.json";
    }

    @Override
    public int run(List<String> given, Console console) {
        var arguments = Arguments.of(given, 2, Set.of(), Set.of(), usage());
        Instance<String> instance = NamedFile.of(arguments.file(0)).read(InstanceFile::read);
        Outcome<String> outcome = NamedFile.of(arguments.file(1)).read(ResultFile::read);
        var violations = AllocationCheck.violations(instance, outcome);
        if (violations.isEmpty()) {
            console.say(
                    "commands.verify.good",
                    String.valueOf(outcome.assignments().size()),
                    String.valueOf(instance.candidates().size()));
            return 0;
        }
        violations.forEach(violation -> say(violation, console));
        return 1;
    }

    private static void say(Violation<String> violation, Console console) {
        console.say(
                "commands.violation." + violation.kind(),
                Objects.requireNonNullElse(violation.candidate(), ""),
                Objects.requireNonNullElse(violation.post(), ""),
                Objects.requireNonNullElse(violation.inPlaceOf(), ""));
    }
}
