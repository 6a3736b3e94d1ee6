package id.sakip.planning.plan.domain;

/**
 * Where a document was born: drafted and approved here, or signed on paper before the system knew it (ADR 0011).
 */
public enum Origin {
    SYSTEM,
    ARCHIVE
}
