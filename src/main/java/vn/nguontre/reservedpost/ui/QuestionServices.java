package vn.nguontre.reservedpost.ui;

import org.springframework.stereotype.Component;
import vn.nguontre.reservedpost.FactChecks;
import vn.nguontre.reservedpost.RunQuestions;

/** What asking and answering about an outcome needs. */
@Component
record QuestionServices(RunQuestions questions, FactChecks facts) {}
