package id.sakip.evaluation.ikm.domain;

/** Where the figures of a published IKM (public satisfaction index) come from. */
public enum IkmAsal {
    /** Typed in per service or element. */
    ENTRI,
    /** Counted from the answers of a survey held here. */
    SURVEI,
    /** Recomputed from the distribution an old report prints. */
    DISTRIBUSI
}
