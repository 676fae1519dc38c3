package vn.nguontre.demo;

import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.dataright.CorrectionDraft;
import vn.nguontre.dataright.OwnRequests;
import vn.nguontre.people.PersonField;

/** The pupil asks for a correction that waits for the branch. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class DataRightStory {
    private final StoryTeller story;
    private final OwnRequests requests;

    DataRightStory(StoryTeller story, OwnRequests requests) {
        this.story = story;
        this.requests = requests;
    }

    void tell(LocalDate today) {
        story.on(today, "hocsinh", () -> {
            String seen = requests.present(PersonField.ETHNICITY);
            String right = seen.equals("Hoa") ? "Khmer" : "Hoa";
            requests.correct(
                    new CorrectionDraft(PersonField.ETHNICITY, seen, right),
                    "Giấy khai sinh của em ghi dân tộc " + right);
        });
    }
}
