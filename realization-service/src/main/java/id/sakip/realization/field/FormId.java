package id.sakip.realization.field;

import java.io.Serializable;

/** Code and version of a form. */
record FormId(String kode, int version) implements Serializable {}
