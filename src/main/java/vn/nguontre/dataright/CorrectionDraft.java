package vn.nguontre.dataright;

import vn.nguontre.people.PersonField;

/**
 * What is to be put right.
 *
 * @param seen what stood in the file when it was asked; blank for nothing
 */
public record CorrectionDraft(PersonField field, String seen, String wanted) {}
