package vn.nguontre.reservedpost;

import java.util.List;

/**
 * What the annex to the minutes of a run tells; a draft until the run is closed.
 *
 * @param organ the unit for which the run was closed, as named on that day; of a draft whose it is
 * @param posts the posts that somebody of the run wished for, each with its order
 * @param points what the criteria were worth on the day of the proposal, and by which document
 */
public record RunMinutes(String organ, RunDetails run, List<PostOrder> posts, List<PointSource> points) {
    public RunMinutes {
        posts = List.copyOf(posts);
        points = List.copyOf(points);
    }

    public boolean isDraft() {
        return !run.isClosed();
    }
}
