package id.sakip.realization.plan.domain;

/** Kind of planning document, from the one that weighs least to the one that weighs most for the target of a year. */
public enum PlanKind {
    IKU,
    /** Agreement of an official below the head of the OPD: it says who answers for what, and gives the OPD no target. */
    PERJANJIAN_BAWAHAN,
    /** Divides the year; what it says of the year itself counts only where no other document says anything. */
    RENCANA_AKSI,
    RENSTRA,
    RENJA,
    PERJANJIAN_KINERJA
}
