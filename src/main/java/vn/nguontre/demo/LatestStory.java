package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What has happened in the last weeks around the reserved posts. The third graduate is left alone, for trying. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class LatestStory {
    private static final int LEFT_ALONE = 3;

    private final PostStory posts;
    private final NeedStory needs;
    private final GraduateStory graduateStory;
    private final NextRunStory nextRun;

    LatestStory(PostStory posts, NeedStory needs, GraduateStory graduateStory, NextRunStory nextRun) {
        this.posts = posts;
        this.needs = needs;
        this.graduateStory = graduateStory;
        this.nextRun = nextRun;
    }

    void tell(List<DemoStudent> graduates, LocalDate today) {
        posts.tell(graduates, today);
        needs.tell(today);
        List<DemoStudent> others = graduates.stream().skip(LEFT_ALONE).toList();
        graduateStory.tell(graduates, others, today);
        nextRun.tell(others.stream().limit(2).toList(), today);
    }
}
