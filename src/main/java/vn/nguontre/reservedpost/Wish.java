package vn.nguontre.reservedpost;

import java.util.UUID;

/** A person who would take a post, with all that counts for its order. */
record Wish(FitRow row, Applicant applicant, boolean proven) {
    UUID personId() {
        return row.personId();
    }

    UUID postId() {
        return row.postId();
    }
}
