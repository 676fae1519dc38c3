package vn.nguontre.reservedpost;

/** How a civil servant may be recruited for a post (CIV-04, Law 80/2025/QH15 art. 20); recruitment itself is not done here. */
public enum RecruitmentMethod {
    COMPETITION,
    /** Only for the three groups of CIV-05 (Decree 170/2025 art. 5). */
    SELECTION,
    RECEPTION;

    public String textKey() {
        return "reservedpost.method." + name();
    }
}
