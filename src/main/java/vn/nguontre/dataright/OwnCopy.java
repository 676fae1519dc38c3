package vn.nguontre.dataright;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.nguontre.people.KeptData;
import vn.nguontre.people.KeptKind;

/** All that is kept about one person at a moment. */
public record OwnCopy(Instant at, Map<KeptKind, List<KeptData>> kept, List<FileViewRow> looks) {}
