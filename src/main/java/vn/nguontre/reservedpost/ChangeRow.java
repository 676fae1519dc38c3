package vn.nguontre.reservedpost;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a what-if changes.
 *
 * @param personName whom it leaves out, if that is what it changes
 * @param postTitle which post it changes, if it does
 * @param weights the points it tries, if it does
 */
public record ChangeRow(
        WhatIfKind kind,
        @Nullable String personName,
        @Nullable String postTitle,
        @Nullable Weights weights) {}
