package vn.nguontre.dataright;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptDataSource;
import vn.nguontre.people.KeptKind;

/** Gathers from every module what it keeps about one person. */
@Component
class KeptBook {
    private final ObjectProvider<KeptDataSource> sources;

    KeptBook(ObjectProvider<KeptDataSource> sources) {
        this.sources = sources;
    }

    /** By kind, in the order of the kinds; one of which nothing is kept is left out. */
    Map<KeptKind, List<KeptData>> of(UUID personId) {
        return sources.orderedStream()
                .flatMap(source -> source.kept(personId))
                .collect(Collectors.groupingBy(
                        KeptData::kind, () -> new EnumMap<>(KeptKind.class), Collectors.toList()));
    }
}
