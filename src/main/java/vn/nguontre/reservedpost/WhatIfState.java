package vn.nguontre.reservedpost;

/** Where a what-if stands beside what is live. */
public enum WhatIfState {
    CURRENT,
    /** Something that counts has changed since, or there is a newer proposal. */
    OUTDATED,
    /** The run it was made beside is closed: to read only. */
    CLOSED
}
