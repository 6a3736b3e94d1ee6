package id.sakip.evaluation.survei.domain;

/** What a survey is for. */
public enum JenisSurvei {
    /** Survei Kepuasan Masyarakat: becomes the IKM. */
    SKM,
    /** Form F-03 of the IPP: what users say about the six aspects. */
    IPP_F03
}
