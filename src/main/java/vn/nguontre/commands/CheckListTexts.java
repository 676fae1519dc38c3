package vn.nguontre.commands;

import vn.nguontre.nominationlist.Field;
import vn.nguontre.nominationlist.Note;
import vn.nguontre.nominationlist.Problem;
import vn.nguontre.nominationlist.UnreadableList;

/** The sentences about a list, the same as on the upload page. */
record CheckListTexts(CommandTexts texts) {
    String text(String key, Object... arguments) {
        return texts.say(key, arguments);
    }

    String refusal(UnreadableList refusal) {
        return text(
                "nomination.unreadable." + refusal.reason(), refusal.arguments().toArray());
    }

    String field(Field field) {
        return text("nomination.field." + field);
    }

    String problem(Problem problem) {
        return text("nomination.problem." + problem.code(), problem.value());
    }

    String fix(Problem problem) {
        return text("nomination.fix." + problem.code());
    }

    String example(Note.Repair repair) {
        return text("nomination.note.example", repair.visibleBefore(), repair.after());
    }

    String note(Note note) {
        return text("nomination.note." + note.kind(), note.count());
    }
}
