package vn.nguontre.dataright;

import java.util.Set;

/** How far a request has come. The table of transitions stands here and nowhere else. */
public enum RequestStatus {
    RECEIVED,
    /** The person has been told that it has arrived and until when it is settled. */
    ACKNOWLEDGED,
    DONE,
    REFUSED,
    TAKEN_BACK;

    Set<RequestStatus> next() {
        return switch (this) {
            case RECEIVED -> Set.of(ACKNOWLEDGED, DONE, REFUSED, TAKEN_BACK);
            case ACKNOWLEDGED -> Set.of(DONE, REFUSED, TAKEN_BACK);
            case DONE, REFUSED, TAKEN_BACK -> Set.of();
        };
    }

    public boolean isOpen() {
        return !next().isEmpty();
    }

    public String textKey() {
        return "dataright.status." + name();
    }
}
