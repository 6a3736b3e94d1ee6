package id.sakip.local.load;

/** Whose policy measures a bundle: one stack is one kabupaten, and a kecamatan of another one is its guest (ADR 0020). */
public enum PolicyOf {
    /** The policy in the bundle is published. */
    ITS_KABUPATEN,
    /** The policy in the bundle is left out: that of the host holds. */
    HOST
}
