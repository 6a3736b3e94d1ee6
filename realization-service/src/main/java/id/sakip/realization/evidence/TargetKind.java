package id.sakip.realization.evidence;

/** Kinds of thing a file can be evidence of. */
public enum TargetKind {
    ENTRY,
    FIELD_REPORT,
    FOLLOW_UP
}
