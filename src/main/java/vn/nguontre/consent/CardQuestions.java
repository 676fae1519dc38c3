package vn.nguontre.consent;

import org.jspecify.annotations.Nullable;

/** To whom a card puts its questions. */
public record CardQuestions(String fullName, @Nullable String schoolClass, String schoolName, Answerer by) {}
