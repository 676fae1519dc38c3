package vn.nguontre.nomination;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.nomination.MirrorQuery.Line;
import vn.nguontre.nomination.MirrorTable.Kind;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.SmallGroup;
import vn.nguontre.shared.Today;
import vn.nguontre.shared.VietnameseText;

/** Whom a round names and whom it passes by, in totals, each within their scope. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Roles.TOWN_COMMITTEE, Roles.SCHOOL_BRANCH, Roles.YOUTH_UNION})
public class NominationMirror {
    /** The name of the group of those whose ward is not known; stands last. */
    public static final String UNKNOWN = "";

    private final RoundRepository rounds;
    private final MirrorQuery query;
    private final CurrentUser currentUser;
    private final Today today;

    NominationMirror(RoundRepository rounds, MirrorQuery query, CurrentUser currentUser, Today today) {
        this.rounds = rounds;
        this.query = query;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** @param roundId null for the current round or, while there is none, the latest */
    public Optional<Mirror> of(@Nullable UUID roundId) {
        Optional<Round> wanted = roundId != null
                ? rounds.findById(roundId)
                : rounds.current()
                        .or(() -> rounds.findAllByOrderByOpensDescIdDesc().stream()
                                .findFirst());
        return wanted.map(round -> round.row(today.date())).map(this::mirror);
    }

    private Mirror mirror(RoundRow round) {
        List<Line> lines = query.of(currentUser.actor(), round);
        MirrorRow total = total(groups(lines, line -> ""));
        List<MirrorTable> tables = new ArrayList<>();
        if (total.isShown()) {
            tables.addAll(bySchool(lines));
            tables.add(table(Kind.SEX, null, groups(lines, line -> line.sex().textKey())));
            tables.add(table(Kind.WARD, null, byWard(lines)));
        }
        return new Mirror(round, total, tables);
    }

    /** The classes of a school stand beside its total, so only a school whose total is shown is opened. */
    private static List<MirrorTable> bySchool(List<Line> lines) {
        Map<String, List<Line>> schools =
                lines.stream().collect(Collectors.groupingBy(Line::school, LinkedHashMap::new, Collectors.toList()));
        List<MirrorTable> tables = new ArrayList<>();
        Collection<String> open = schools.keySet();
        if (schools.size() > 1) {
            MirrorTable table = table(Kind.SCHOOL, null, groups(lines, Line::school));
            tables.add(table);
            open = table.rows().stream()
                    .filter(MirrorRow::isShown)
                    .map(MirrorRow::name)
                    .toList();
        }
        open.forEach(school -> tables.add(
                table(Kind.CLASS, school, groups(schools.getOrDefault(school, List.of()), Line::schoolClass))));
        return tables;
    }

    private static Collection<MirrorGroup> byWard(List<Line> lines) {
        return groups(lines, line -> line.ward() == null ? UNKNOWN : line.ward()).stream()
                .sorted(Comparator.comparing((MirrorGroup g) -> g.name().equals(UNKNOWN))
                        .thenComparing(MirrorGroup::name, VietnameseText.comparator()))
                .toList();
    }

    private static MirrorTable table(Kind kind, @Nullable String school, Collection<MirrorGroup> groups) {
        return new MirrorTable(
                kind,
                school,
                total(groups),
                SmallGroups.hide(List.copyOf(groups)).orElse(List.of()));
    }

    private static Collection<MirrorGroup> groups(List<Line> lines, Function<Line, String> name) {
        return lines.stream()
                .map(line -> line.as(name.apply(line)))
                .collect(
                        Collectors.toMap(MirrorGroup::name, Function.identity(), MirrorGroup::plus, LinkedHashMap::new))
                .values();
    }

    private static MirrorRow total(Collection<MirrorGroup> groups) {
        MirrorGroup all = groups.stream().reduce(new MirrorGroup("", 0, 0), MirrorGroup::plus);
        return new MirrorRow(all.name(), count(all.nominees()), count(all.pupils()));
    }

    private static MirrorCount count(int people) {
        return SmallGroup.is(people) ? MirrorCount.hidden(people) : MirrorCount.shown(people);
    }
}
