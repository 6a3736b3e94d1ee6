package id.sakip.evaluation.ipp;

/** Forms of the IPP that one person fills in; F-03 is a survey. */
public enum JenisFormulir {
    /** Data of the unit, by the OPD. */
    F01,
    /** Judgement, by the evaluator. */
    F02
}
