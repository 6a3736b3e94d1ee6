package id.sakip.evaluation.akip;

/** State of one version of an evaluation. DRAFT is seen by Inspektorat only. */
public enum AkipStatus {
    DRAFT,
    ISSUED,
    SUPERSEDED
}
