package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.consent.Answer;
import vn.nguontre.consent.ConsentDirectory;
import vn.nguontre.consent.ConsentFilter;
import vn.nguontre.consent.ConsentRecording;
import vn.nguontre.consent.ConsentRow;
import vn.nguontre.consent.PaperForm;
import vn.nguontre.demo.DemoOfficers.School;
import vn.nguontre.people.ConsentPurpose;

/** The school collects signed paper forms from those who have still to answer; all say yes to everything. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class ConsentStory {
    private static final int MOST = 1_000;
    private static final Map<ConsentPurpose, Answer> YES =
            Arrays.stream(ConsentPurpose.values()).collect(Collectors.toMap(Function.identity(), p -> Answer.YES));

    private final StoryTeller story;
    private final ConsentDirectory directory;
    private final ConsentRecording recording;

    ConsentStory(StoryTeller story, ConsentDirectory directory, ConsentRecording recording) {
        this.story = story;
        this.directory = directory;
        this.recording = recording;
    }

    void collect(School school, LocalDate day) {
        story.on(day, school.branch(), () -> {
            List<UUID> open = directory
                    .page(ConsentFilter.OPEN, 0, MOST)
                    .map(ConsentRow::personId)
                    .toList();
            if (!open.isEmpty()) {
                recording.record(open, new PaperForm(day, YES, YES));
            }
        });
    }
}
