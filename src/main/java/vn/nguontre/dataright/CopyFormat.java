package vn.nguontre.dataright;

/** In which form a copy is handed out. */
public enum CopyFormat {
    PDF,
    JSON
}
