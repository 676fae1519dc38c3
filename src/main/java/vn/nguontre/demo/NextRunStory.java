package vn.nguontre.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import vn.nguontre.people.DegreeLevel;
import vn.nguontre.reservedpost.AllocationService;
import vn.nguontre.reservedpost.CandidatePosts;
import vn.nguontre.reservedpost.Fit;
import vn.nguontre.reservedpost.FitJudging;
import vn.nguontre.reservedpost.InterestRow;
import vn.nguontre.reservedpost.PostDraft;
import vn.nguontre.reservedpost.PostInterest;
import vn.nguontre.reservedpost.PostLedger;
import vn.nguontre.reservedpost.WhatIfDesk;
import vn.nguontre.reservedpost.WhatIfDraft;
import vn.nguontre.reservedpost.WhatIfKind;

/** A post of the year after next with a live proposal, and a what-if beside it: one place more. */
@Component
@ConditionalOnBooleanProperty("portal.demo")
class NextRunStory {
    private final StoryTeller story;
    private final PostLedger ledger;
    private final PostInterest interest;
    private final CandidatePosts wishes;
    private final FitJudging judging;
    private final AllocationService allocation;
    private final WhatIfDesk whatIfs;

    NextRunStory(
            StoryTeller story,
            PostLedger ledger,
            PostInterest interest,
            CandidatePosts wishes,
            FitJudging judging,
            AllocationService allocation,
            WhatIfDesk whatIfs) {
        this.story = story;
        this.ledger = ledger;
        this.interest = interest;
        this.wishes = wishes;
        this.judging = judging;
        this.allocation = allocation;
        this.whatIfs = whatIfs;
    }

    void tell(List<DemoStudent> candidates, LocalDate today) {
        int year = today.getYear() + 2;
        LocalDate entered = today.minusDays(5);
        story.on(entered, DemoOfficers.TOWN, () -> enter(year));
        story.on(entered, DemoOfficers.TOWN, () -> ledger.ofYear(year).forEach(p -> ledger.open(p.id(), p.version())));
        UUID[] post = new UUID[1];
        story.on(
                entered,
                DemoOfficers.TOWN,
                () -> post[0] = ledger.ofYear(year).getFirst().id());
        candidates.forEach(c -> wish(c, post[0], today.minusDays(4)));
        if (candidates.isEmpty()) {
            return;
        }
        story.on(
                today.minusDays(3),
                DemoOfficers.TOWN,
                () -> judging.candidates(year)
                        .forEach(row -> judging.judge(
                                row.personId(), row.postId(), Fit.NEAR, "Ngành gần với yêu cầu của vị trí.")));
        story.on(today.minusDays(2), DemoOfficers.TOWN, () -> allocation.propose(year));
        story.on(
                today.minusDays(1),
                DemoOfficers.TOWN,
                () -> whatIfs.make(year, WhatIfDraft.places("Nếu có thêm một suất", WhatIfKind.MORE_PLACES, post[0])));
    }

    private void enter(int year) {
        ledger.enter(new PostDraft(
                year,
                "Ủy ban nhân dân phường Cai Lậy",
                "Chuyên viên tổ chức",
                List.of("Quản trị nhân lực", "Quản lý công"),
                DegreeLevel.COLLEGE,
                1,
                PostStory.plan(year, 5)));
    }

    private void wish(DemoStudent student, UUID post, LocalDate day) {
        story.on(
                day,
                student.username(),
                () -> interest.rank(Stream.concat(
                                wishes.interests(student.personId()).stream().map(InterestRow::postId), Stream.of(post))
                        .toList()));
    }
}
