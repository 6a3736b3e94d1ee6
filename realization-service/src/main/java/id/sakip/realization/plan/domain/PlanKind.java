package id.sakip.realization.plan.domain;

/** Kind of planning document, from the one that weighs least to the one that weighs most for the target of a year. */
public enum PlanKind {
    IKU,
    RENSTRA,
    RENJA,
    PERJANJIAN_KINERJA
}
