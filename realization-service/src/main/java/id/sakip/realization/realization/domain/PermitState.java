package id.sakip.realization.realization.domain;

/** State of an izin koreksi. */
public enum PermitState {
    /** Nothing was proposed under it yet. */
    GRANTED,
    /** A correction waits for the verifikator. */
    PROPOSED,
    APPLIED,
    /** Its last day has passed; what was proposed and not verified never counted. */
    EXPIRED
}
