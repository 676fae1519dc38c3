package vn.nguontre.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.ListReading;
import vn.nguontre.nominationlist.ListRow;
import vn.nguontre.nominationlist.Note;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.UnreadableList;
import vn.nguontre.shared.Sex;

/** A reading for programs: rows, problems and notes. What a list tells beyond the five main fields comes only where it is told. */
final class CheckListJson {
    private CheckListJson() {}

    static String of(ListReading reading) {
        return written(
                reading.rows().stream().map(CheckListJson::row).toList(),
                reading.problems().stream().map(CheckListJson::problem).toList(),
                reading.notes().stream().map(CheckListJson::note).toList());
    }

    /** A file refused as a whole: one problem without a row. */
    static String of(UnreadableList refusal, String sentence) {
        var problem = problem(null, null, null, refusal.reason().name(), null, null);
        problem.put("message", sentence);
        return written(List.of(), List.of(problem), List.of());
    }

    private static String written(List<?> rows, List<?> problems, List<?> notes) {
        var whole = new LinkedHashMap<String, Object>();
        whole.put("rows", rows);
        whole.put("problems", problems);
        whole.put("notes", notes);
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(whole) + "\n";
    }

    private static Map<String, @Nullable Object> row(ListRow row) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("row", row.row());
        json.put("sheet", row.sheet());
        json.put("name", row.name().full());
        json.put("birthDate", row.birthDate().toString());
        json.put("sex", row.sex() == Sex.FEMALE ? "F" : "M");
        var number = row.citizenNumber();
        json.put("citizenNumber", number == null ? null : number.value());
        json.put("schoolClass", row.schoolClass());
        var extras = row.extras();
        told(json, Field.ETHNICITY, extras.ethnicity());
        told(json, Field.LEARNING_RESULT, extras.learningResult());
        told(json, Field.CONDUCT_RESULT, extras.conductResult());
        told(json, Field.ACHIEVEMENT, extras.achievement());
        told(json, Field.POSITION, extras.unionPosition());
        told(json, Field.ADDRESS, extras.address());
        told(json, Field.PHONE, extras.phone());
        told(json, Field.NOTE, extras.note());
        return json;
    }

    private static void told(Map<String, @Nullable Object> json, Field field, @Nullable String text) {
        if (text != null) {
            json.put(key(field), text);
        }
    }

    private static Map<String, @Nullable Object> problem(Problem problem) {
        return problem(
                problem.row(),
                problem.sheet(),
                key(problem.column()),
                problem.code().name(),
                problem.value(),
                problem.suggestion());
    }

    private static Map<String, @Nullable Object> problem(
            @Nullable Integer row,
            @Nullable String sheet,
            @Nullable String column,
            String code,
            @Nullable String value,
            @Nullable String suggestion) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("row", row);
        json.put("sheet", sheet);
        json.put("column", column);
        json.put("code", code);
        json.put("value", value);
        json.put("suggestion", suggestion);
        return json;
    }

    private static Map<String, Object> note(Note note) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", note.kind().name());
        json.put("count", note.count());
        if (!note.examples().isEmpty()) {
            json.put("examples", note.examples());
        }
        return json;
    }

    /** A problem's column is called as the field of a row. */
    private static String key(Field field) {
        return switch (field) {
            case FULL_NAME -> "name";
            case BIRTH_DATE -> "birthDate";
            case SEX -> "sex";
            case CITIZEN_NUMBER -> "citizenNumber";
            case SCHOOL_CLASS -> "schoolClass";
            case ETHNICITY -> "ethnicity";
            case LEARNING_RESULT -> "learningResult";
            case CONDUCT_RESULT -> "conductResult";
            case ACHIEVEMENT -> "achievement";
            case POSITION -> "unionPosition";
            case ADDRESS -> "address";
            case PHONE -> "phone";
            case NOTE -> "note";
            default -> throw new IllegalArgumentException("Not a field of a row: " + field);
        };
    }
}
