package vn.nguontre.nomination;

/** A file as it was sent. */
public record ListFile(String fileName, byte[] content) {}
