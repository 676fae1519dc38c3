package vn.nguontre.studyproof;

/** The file that was handed in. */
public record ProofFile(ProofKind kind, byte[] content) {}
