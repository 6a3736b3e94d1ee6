package id.sakip.planning.plan.domain;

/** The score that measures an indicator; without one the OPD enters the realization itself. */
public enum MeasuredBy {
    AKIP,
    IKM,
    IPP
}
