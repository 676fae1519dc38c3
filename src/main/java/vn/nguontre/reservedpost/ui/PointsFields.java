package vn.nguontre.reservedpost.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.nguontre.people.DegreeGrade;
import vn.nguontre.reservedpost.Weights;

/** The points of each criterion, as they are now and as somebody would have them. */
class PointsFields extends Div {
    private final IntegerField fit;
    private final IntegerField near;
    private final Map<DegreeGrade, IntegerField> grades = new EnumMap<>(DegreeGrade.class);
    private final IntegerField member;

    PointsFields(Weights now) {
        addClassName("point-fields");
        fit = field(getTranslation("reservedpost.whatif.weight.fit"), now.fit());
        near = field(getTranslation("reservedpost.whatif.weight.near"), now.near());
        now.grades()
                .forEach((grade, worth) -> grades.put(
                        grade,
                        field(
                                getTranslation(
                                        "reservedpost.whatif.weight.grade",
                                        getTranslation("reservedpost." + grade.textKey())),
                                worth)));
        member = field(getTranslation("reservedpost.whatif.weight.member"), now.membership());
    }

    private IntegerField field(String label, int now) {
        IntegerField field = new IntegerField(label);
        field.setMin(0);
        field.setMax(9_999);
        field.setValue(now);
        field.setHelperText(getTranslation("reservedpost.whatif.weight.now", now));
        field.setErrorMessage(getTranslation("shared.required"));
        add(field);
        return field;
    }

    boolean areComplete() {
        List<IntegerField> all = Stream.concat(Stream.of(fit, near, member), grades.values().stream())
                .toList();
        all.forEach(f -> f.setInvalid(f.isInvalid() || f.isEmpty()));
        return all.stream().noneMatch(IntegerField::isInvalid);
    }

    Weights weights() {
        Map<DegreeGrade, Integer> worth = new EnumMap<>(DegreeGrade.class);
        grades.forEach((grade, field) -> worth.put(grade, points(field)));
        return new Weights(points(fit), points(near), worth, points(member));
    }

    private static int points(IntegerField field) {
        return Objects.requireNonNullElse(field.getValue(), 0);
    }
}
