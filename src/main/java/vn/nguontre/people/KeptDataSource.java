package vn.nguontre.people;

import java.util.UUID;
import java.util.stream.Stream;

/** By this a module tells the young person what it keeps about them (DP-03). */
@FunctionalInterface
public interface KeptDataSource {
    /** What the one who asks may read of it. */
    Stream<KeptData> kept(UUID personId);
}
