package id.sakip.evaluation.lke;

/** Whose part of a worksheet it is. */
public enum SheetKind {
    /** Self-assessment of the OPD. */
    USULAN,
    /** Score of the evaluator. */
    PENILAIAN,
    /** Score of the second, blind evaluator. */
    KEDUA,
    /** Choices of the moderator where the two differ. */
    MODERASI
}
