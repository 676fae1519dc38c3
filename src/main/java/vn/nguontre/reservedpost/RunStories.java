package vn.nguontre.reservedpost;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nguontre.shared.Happening;
import vn.nguontre.shared.Step;

/** What the runs of a year tell of one post; a proposal that was replaced by a newer one is not told. */
@Component
class RunStories {
    private final AllocationRunRepository runs;
    private final RunLineRepository lines;

    RunStories(AllocationRunRepository runs, RunLineRepository lines) {
        this.runs = runs;
        this.lines = lines;
    }

    Stream<Happening> of(PostRow post) {
        return runs.findByGraduationYearOrderByProposedAtAscIdAsc(post.year()).stream()
                .filter(run -> run.status() != RunStatus.REPLACED)
                .flatMap(run -> told(run, post.id()));
    }

    private Stream<Happening> told(AllocationRun run, UUID postId) {
        List<RunLine> all = lines.ofRun(run.id());
        long wished = all.stream()
                .filter(l -> l.choices().stream().anyMatch(c -> c.postId().equals(postId)))
                .count();
        if (wished == 0) {
            return Stream.empty();
        }
        List<Happening> told = new ArrayList<>();
        told.add(by(
                Happening.at(
                        run.proposed().at(),
                        "reservedpost.story.proposed",
                        wished,
                        all.stream()
                                .filter(l -> postId.equals(l.proposedPostId()))
                                .count()),
                run.proposed()));
        meeting(run, all, postId).forEach(told::add);
        Step decided = run.decided();
        if (decided != null) {
            told.add(by(Happening.at(decided.at(), "reservedpost.story.decided"), decided));
        }
        if (run.releasedAt() != null) {
            told.add(Happening.at(run.released(), "reservedpost.story.released"));
        }
        return told.stream();
    }

    private static Stream<Happening> meeting(AllocationRun run, List<RunLine> all, UUID postId) {
        Step prepared = run.prepared();
        MeetingDraft meeting = run.meeting();
        if (prepared == null || meeting == null) {
            return Stream.empty();
        }
        Stream<Happening> departures = all.stream()
                .filter(l -> l.departureReason() != null)
                .filter(l -> postId.equals(l.proposedPostId()) != postId.equals(l.decidedPostId()))
                .map(l -> Happening.at(prepared.at(), "reservedpost.story.departed")
                        .because(Objects.requireNonNull(l.departureReason())));
        return Stream.concat(
                Stream.of(by(
                        Happening.at(
                                prepared.at(),
                                "reservedpost.story.meeting",
                                meeting.heldOn(),
                                meeting.resolutionNumber(),
                                meeting.resolutionDate()),
                        prepared)),
                departures);
    }

    private static Happening by(Happening told, Step step) {
        return told.by(step.actorName(), step.unitName());
    }
}
