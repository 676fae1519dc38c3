package vn.nguontre.demo;

import java.util.UUID;

/** A young person with a log-in for trying. */
record DemoStudent(String username, UUID personId) {}
