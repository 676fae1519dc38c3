package vn.nguontre.rollover;

import java.util.List;
import vn.nguontre.people.Pupil;
import vn.nguontre.shared.SchoolYear;

/**
 * What is proposed for everybody in one class of an earlier year.
 *
 * @param finishes grade 12 lies behind them
 * @param nextClass empty where they finish, or where the name of the class tells no grade
 */
public record ClassProposal(
        SchoolYear schoolYear, String schoolClass, boolean finishes, String nextClass, List<Pupil> pupils) {
    static ClassProposal of(List<Pupil> classmates, SchoolYear into) {
        Pupil first = classmates.getFirst();
        int years = into.startYear() - first.schoolYear().startYear();
        SchoolClass last = new SchoolClass(first.schoolClass());
        return new ClassProposal(
                first.schoolYear(),
                first.schoolClass(),
                last.isFinishedAfter(years),
                last.after(years).map(SchoolClass::name).orElse(""),
                List.copyOf(classmates));
    }

    public Pupil.ClassKey key() {
        return new Pupil.ClassKey(schoolYear, schoolClass);
    }
}
