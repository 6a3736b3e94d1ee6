package id.sakip.reporting.lkjip;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A published document as its readers see it. */
public record DokumenView(
        UUID id,
        String opd,
        int tahun,
        String jenis,
        String tempat,
        LocalDate tanggal,
        Hashes sha256,
        Instant publishedAt,
        String publishedBy) {

    static DokumenView of(Dokumen dokumen) {
        return new DokumenView(
                dokumen.id(),
                dokumen.opd(),
                dokumen.tahun(),
                dokumen.jenis(),
                dokumen.tempat(),
                dokumen.tanggal(),
                dokumen.sha256(),
                dokumen.publishedAt(),
                dokumen.publishedBy());
    }
}
