package vn.nguontre.studyproof;

/** How far a proof is. */
public enum ProofStatus {
    WAITING,
    VERIFIED,
    RETURNED;

    public String textKey() {
        return "studyproof.status." + name();
    }
}
