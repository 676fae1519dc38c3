package vn.nguontre.consent;

import java.time.LocalDate;

/** The latest answer of one of those who are asked for a purpose. */
record GivenAnswer(Answerer by, Answer answer, LocalDate on) {}
