package id.sakip.realization.plan.domain;

/** Level of a node of the performance tree, as in the Renstra. */
public enum Level {
    TUJUAN,
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN
}
