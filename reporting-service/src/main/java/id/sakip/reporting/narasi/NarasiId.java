package id.sakip.reporting.narasi;

import jakarta.persistence.Embeddable;

/** Whose section it is. */
@Embeddable
record NarasiId(String opd, int tahun, String section) {}
