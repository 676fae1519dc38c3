package vn.nguontre.dataright;

/** Who asks: below full age the legal representative exercises the rights as well (DP-07). */
public enum Asker {
    PUPIL,
    GUARDIAN;

    public String textKey() {
        return "dataright.asker." + name();
    }
}
