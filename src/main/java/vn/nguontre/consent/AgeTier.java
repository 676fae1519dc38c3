package vn.nguontre.consent;

/** The ages at which the law asks different people for consent (DP-07); where they part is {@link ConsentAges}. */
enum AgeTier {
    /** The representative's answer as well as the own. */
    CHILD,
    /** No longer a child, not yet of age. */
    YOUTH,
    /** Of age: nobody else answers. */
    ADULT
}
