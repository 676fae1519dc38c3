package vn.nguontre.rollover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nguontre.people.Pupil;
import vn.nguontre.shared.SchoolYear;

/** Everybody of a school whose class is of an earlier year, class by class, with what is proposed; nothing of it is stored. */
public record RolloverProposal(UUID schoolId, SchoolYear into, List<ClassProposal> classes) {
    static RolloverProposal of(UUID schoolId, SchoolYear into, List<Pupil> behind) {
        Map<Pupil.ClassKey, List<Pupil>> byClass = new LinkedHashMap<>();
        behind.forEach(p ->
                byClass.computeIfAbsent(p.classKey(), k -> new ArrayList<>()).add(p));
        return new RolloverProposal(
                schoolId,
                into,
                byClass.values().stream()
                        .map(classmates -> ClassProposal.of(classmates, into))
                        .toList());
    }

    public List<Pupil> pupils() {
        return classes.stream().flatMap(c -> c.pupils().stream()).toList();
    }
}
