package vn.nguontre.mentoring;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptFact;
import vn.nguontre.people.KeptKind;

/** Who keeps the tie to a person, and how often they were in touch. */
@Component
class MentoringKept implements KeptDataSource {
    private final MentoringFile file;

    MentoringKept(MentoringFile file) {
        this.file = file;
    }

    @Override
    public Stream<KeptData> kept(UUID personId) {
        MentoringDetails details = file.of(personId);
        KeeperRow keeper = details.keeper();
        return keeper == null && details.contacts().isEmpty()
                ? Stream.empty()
                : Stream.of(KeptData.of(
                        KeptKind.MENTORING,
                        KeptFact.of("keeper", name(keeper)),
                        KeptFact.of("contacts", details.contacts().size()),
                        KeptFact.of("lastContact", details.lastContact())));
    }

    private static @Nullable String name(@Nullable KeeperRow keeper) {
        return keeper == null ? null : keeper.name() + " (" + keeper.unitName() + ")";
    }
}
