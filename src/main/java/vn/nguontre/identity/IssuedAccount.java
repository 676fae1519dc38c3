package vn.nguontre.identity;

/** What the printed card says: shown once, kept nowhere in clear. */
public record IssuedAccount(String displayName, String username, String firstPassword) {}
