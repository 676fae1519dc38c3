package vn.nguontre.nominationlist;

/** A cell that the sender has put right. */
public record CellChange(RowPlace place, Field field, String text) {}
