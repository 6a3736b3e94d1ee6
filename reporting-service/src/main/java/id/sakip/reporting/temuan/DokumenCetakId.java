package id.sakip.reporting.temuan;

import jakarta.persistence.Embeddable;

/** Whose document, of which year. */
@Embeddable
record DokumenCetakId(String opd, int tahun) {}
