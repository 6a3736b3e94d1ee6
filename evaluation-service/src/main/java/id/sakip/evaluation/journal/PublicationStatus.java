package id.sakip.evaluation.journal;

/** State of one version of a published figure. */
public enum PublicationStatus {
    PUBLISHED,
    SUPERSEDED
}
