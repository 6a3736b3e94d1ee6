package id.sakip.realization.evidence;

/** Where an upload stands. */
public enum UploadStatus {
    OPEN,
    DONE,
    REFUSED
}
