package id.sakip.realization.period.domain;

/** State of a reporting period; a tribulan nobody opened yet has no period at all. */
public enum PeriodStatus {
    OPEN,
    CLOSED
}
