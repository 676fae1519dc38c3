package vn.nguontre.reservedpost;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nguontre.major.NationalMajors;
import vn.nguontre.major.StudyField;
import vn.nguontre.people.ConsentGate;
import vn.nguontre.people.ConsentPurpose;
import vn.nguontre.reservedpost.SupplyTable.Count;
import vn.nguontre.reservedpost.SupplyTable.Kind;
import vn.nguontre.shared.CurrentUser;
import vn.nguontre.shared.Roles;
import vn.nguontre.shared.Today;

/** The committee compares who will finish with which posts are planned and what the wards need. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.TOWN_COMMITTEE)
public class SupplyAndNeed {
    private final SupplyQuery query;
    private final NeedQuery needs;
    private final NationalMajors majors;
    private final ConsentGate consents;
    private final CurrentUser currentUser;
    private final Today today;

    SupplyAndNeed(
            SupplyQuery query,
            NeedQuery needs,
            NationalMajors majors,
            ConsentGate consents,
            CurrentUser currentUser,
            Today today) {
        this.query = query;
        this.needs = needs;
        this.majors = majors;
        this.consents = consents;
        this.currentUser = currentUser;
        this.today = today;
    }

    /** People count only while they agree that their study is considered for posts. */
    public SupplyTable table() {
        List<Count> counts = new ArrayList<>(people());
        counts.addAll(asked(Kind.POSTS, query.posts()));
        counts.addAll(asked(
                Kind.NEEDS, query.needs(needs.wardsBelow(currentUser.actor().unitId()))));
        return SupplyTable.of(counts, today.date().getYear());
    }

    private List<Count> people() {
        List<SupplyQuery.Studying> all = query.people(currentUser.scope());
        Set<java.util.UUID> silent = consents.missing(
                        ConsentPurpose.POSTS,
                        all.stream().map(SupplyQuery.Studying::personId).toList())
                .keySet();
        return all.stream()
                .filter(p -> !silent.contains(p.personId()))
                .map(p -> new Count(Kind.PEOPLE, Set.of(field(p.major())), p.year(), 1))
                .toList();
    }

    /** A post that accepts several majors of one field counts once in that field. */
    private List<Count> asked(Kind kind, List<SupplyQuery.Asked> lines) {
        Map<String, List<SupplyQuery.Asked>> byPost =
                lines.stream().collect(Collectors.groupingBy(SupplyQuery.Asked::of));
        return byPost.values().stream().map(of -> count(kind, of)).toList();
    }

    private Count count(Kind kind, List<SupplyQuery.Asked> of) {
        Set<StudyField> fields = EnumSet.noneOf(StudyField.class);
        of.forEach(line -> fields.add(field(line.major())));
        return new Count(kind, fields, of.getFirst().year(), of.getFirst().number());
    }

    private StudyField field(String major) {
        return StudyField.of(majors.find(major));
    }
}
