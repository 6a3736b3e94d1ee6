package id.sakip.evaluation.lke;

/** State of a worksheet. */
public enum LkeStatus {
    OPEN,
    CONCLUDED
}
