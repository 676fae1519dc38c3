package vn.nguontre.nomination;

/** A group as it is: how many of the pupils known to the portal are nominated. */
record MirrorGroup(String name, int nominees, int pupils) {
    MirrorGroup plus(MirrorGroup other) {
        return new MirrorGroup(name, nominees + other.nominees, pupils + other.pupils);
    }
}
