package id.sakip.realization.field.domain;

/** Where a stored report stands. */
public enum ReportStatus {
    RECEIVED,
    RETURNED,
    VERIFIED
}
