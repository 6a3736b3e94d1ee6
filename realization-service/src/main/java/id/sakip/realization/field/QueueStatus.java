package id.sakip.realization.field;

/** Where something that waits stands. */
public enum QueueStatus {
    OPEN,
    ACCEPTED,
    REJECTED
}
