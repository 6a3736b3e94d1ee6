package id.sakip.realization.realization.domain;

/** Where a submission comes from: entered in its tribulan, or copied from a document of the years before the system. */
public enum SubmissionOrigin {
    SYSTEM,
    ARCHIVE
}
