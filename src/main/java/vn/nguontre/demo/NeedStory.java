package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.reservedpost.NeedDesk;
import vn.nguontre.reservedpost.NeedDraft;
import vn.nguontre.reservedpost.NeedProposing;
import vn.nguontre.reservedpost.NeedRow;

/** Wards propose posts that they need: one is accepted, one refused, one waits. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class NeedStory {
    private static final String ACCEPTED = "Công chức địa chính - xây dựng";
    private static final String REFUSED = "Chuyên viên công nghệ thông tin";

    private final StoryTeller story;
    private final NeedProposing proposing;
    private final NeedDesk desk;

    NeedStory(StoryTeller story, NeedProposing proposing, NeedDesk desk) {
        this.story = story;
        this.proposing = proposing;
        this.desk = desk;
    }

    void tell(LocalDate today) {
        story.on(today.minusDays(17), "phuong.cailay", () -> {
            propose(today, ACCEPTED, "7580201 Kỹ thuật xây dựng", "Một đồng chí nghỉ hưu giữa năm sau.");
            propose(today, REFUSED, "7480201 Công nghệ thông tin", "Cần người vận hành hồ sơ điện tử.");
        });
        story.on(today.minusDays(11), DemoOfficers.TOWN, () -> {
            with(ACCEPTED, need -> desk.accept(need.id(), need.version(), "Phù hợp với kế hoạch biên chế năm sau."));
            with(
                    REFUSED,
                    need -> desk.refuse(
                            need.id(), need.version(), "Phường đang có hai người làm việc này, chưa thiếu biên chế."));
        });
        story.on(
                today.minusDays(3),
                "xa.tanphu",
                () -> propose(
                        today,
                        "Công chức văn hóa - xã hội",
                        "7760101 Công tác xã hội",
                        "Xã mới sáp nhập, việc trợ giúp xã hội tăng gấp đôi."));
    }

    private void propose(LocalDate today, String title, String major, String why) {
        proposing.propose(new NeedDraft(
                today.getYear() + 1,
                "Ủy ban nhân dân phường, xã",
                title,
                List.of(major),
                DegreeLevel.BACHELOR,
                1,
                why));
    }

    private void with(String title, Consumer<NeedRow> deed) {
        desk.all().stream().filter(n -> n.title().equals(title)).findFirst().ifPresent(deed);
    }
}
