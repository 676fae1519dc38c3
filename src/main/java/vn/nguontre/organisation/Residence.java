package vn.nguontre.organisation;

/**
 * The ward or commune that an address names.
 *
 * @param writtenAs the name that stands in the address, "xã Long Khánh"
 * @param former whether that is the name of a unit since merged into the ward
 */
public record Residence(UnitRow ward, String writtenAs, boolean former) {}
