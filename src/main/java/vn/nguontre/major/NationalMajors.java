package vn.nguontre.major;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VietnameseText;

/** The majors for bachelors of the national list with their codes, found by name or code. */
@Component
public class NationalMajors {
    private final List<NationalMajor> bachelors;
    private final Map<String, NationalMajor> byName;
    private final Map<String, NationalMajor> byCode;

    NationalMajors() {
        bachelors = lines().lines()
                .flatMap(line -> NationalMajor.read(line).stream())
                .sorted(Comparator.comparing(NationalMajor::code))
                .toList();
        byName = bachelors.stream().collect(Collectors.toUnmodifiableMap(m -> VietnameseText.fold(m.name()), m -> m));
        byCode = bachelors.stream().collect(Collectors.toUnmodifiableMap(NationalMajor::code, m -> m));
    }

    private static String lines() {
        try {
            return new ClassPathResource("major/national-majors.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of them, by code. */
    public List<NationalMajor> bachelors() {
        return bachelors;
    }

    /** The major of that name, however it is written. */
    public Optional<NationalMajor> named(String name) {
        return Optional.ofNullable(byName.get(VietnameseText.fold(VietnameseText.clean(name))));
    }

    /** The major of that code. */
    public Optional<NationalMajor> coded(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The major with the code that was written, or else the one of that name. */
    public Optional<NationalMajor> find(String line) {
        return NationalMajor.read(line).or(() -> named(line));
    }

    /** The majors of some lines, each once and empty lines left out; refuses a line for which no code is found. */
    public List<NationalMajor> requireAll(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(this::require)
                .distinct()
                .toList();
    }

    /** The major of one line; refuses a line for which no code is found. */
    public NationalMajor require(String line) {
        return find(line).orElseThrow(() -> new RuleViolation("major.code-required", VietnameseText.clean(line)));
    }
}
