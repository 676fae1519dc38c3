package vn.nguontre.reservedpost;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.RuleViolation;
import vn.nguontre.shared.VietnameseText;

/** The usual majors of the national list with their codes, found by name. */
@Component
class NationalMajors {
    private final Map<String, NationalMajor> byName;

    NationalMajors() {
        byName = lines().lines()
                .map(NationalMajor::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableMap(m -> VietnameseText.fold(m.name()), m -> m));
    }

    private static String lines() {
        try {
            return new ClassPathResource("reservedpost/national-majors.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<NationalMajor> named(String name) {
        return Optional.ofNullable(byName.get(VietnameseText.fold(VietnameseText.clean(name))));
    }

    /** The major with the code that was written, or else the one of that name in the national list. */
    NationalMajor require(String line) {
        return NationalMajor.read(line)
                .or(() -> named(line))
                .orElseThrow(() -> new RuleViolation("reservedpost.need.code-required", VietnameseText.clean(line)));
    }
}
