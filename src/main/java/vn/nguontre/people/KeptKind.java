package vn.nguontre.people;

import java.util.Locale;

/** The groups in which the portal tells a person what it keeps about them. */
public enum KeptKind {
    IDENTITY,
    CONTACT,
    CLASSES,
    STUDY,
    NOMINATIONS,
    ADMISSION,
    MENTORING,
    REWARDS,
    POSTS,
    CONSENT;

    /** The name in a machine-readable copy; it never changes. */
    public String jsonName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String textKey() {
        return "dataright.kind." + name();
    }
}
