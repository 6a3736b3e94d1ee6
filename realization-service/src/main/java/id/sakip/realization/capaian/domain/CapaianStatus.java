package id.sakip.realization.capaian.domain;

/** Whether a capaian could be measured, and if not, why not. Only {@link #MEASURED} enters a mean. */
public enum CapaianStatus {
    MEASURED,
    /** Target or realization is N/A. */
    NOT_APPLICABLE,
    /** The realization has not been filled in. */
    MISSING,
    /** The formula has no value, for example a zero target. */
    UNDEFINED
}
