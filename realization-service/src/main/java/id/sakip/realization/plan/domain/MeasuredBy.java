package id.sakip.realization.plan.domain;

/** Score of evaluation-service that is the realization of an indicator: nobody types it. */
public enum MeasuredBy {
    AKIP,
    IKM,
    IPP
}
