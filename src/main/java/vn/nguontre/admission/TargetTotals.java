package vn.nguontre.admission;

/** Targets of several schools, summed. */
public record TargetTotals(int schools, int admitted, int admissionTarget, int classPlaces, int classTarget) {
    public boolean reached() {
        return admitted >= admissionTarget && classPlaces >= classTarget;
    }
}
