package id.sakip.realization.field.domain;

/** What became of one item. After any of them the phone may delete its copy, except after REJECTED. */
public enum ReceiptResult {
    /** Stored as a new version. */
    ACCEPTED,
    /** What it says is what is stored. */
    ALREADY_THERE,
    /** Cannot be stored as it is; the phone keeps it and shows the reason. */
    REJECTED,
    /** Kept, but waits for its base version or for a person. */
    HELD,
    /** Kept beside what is stored under the same id; a person decides. */
    CONFLICT
}
