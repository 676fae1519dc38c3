package vn.nguontre.nomination;

import java.util.List;

/**
 * Who is nominated in a round, in totals: no names and no order of merit.
 *
 * @param tables empty where there are too few people for any
 */
public record Mirror(RoundRow round, MirrorRow total, List<MirrorTable> tables) {
    public Mirror {
        tables = List.copyOf(tables);
    }
}
