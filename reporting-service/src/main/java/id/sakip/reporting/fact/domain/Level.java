package id.sakip.reporting.fact.domain;

/** Level of a node of the performance tree. */
public enum Level {
    TUJUAN,
    SASARAN,
    PROGRAM,
    KEGIATAN,
    SUB_KEGIATAN;

    /** Levels that carry a nomenclature code and a budget of their own. */
    public boolean coded() {
        return ordinal() >= PROGRAM.ordinal();
    }
}
