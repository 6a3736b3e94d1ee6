package id.sakip.evaluation.reference.domain;

/** What a scale or a benchmark measures. */
public enum Measure {
    AKIP,
    IKM,
    IPP
}
