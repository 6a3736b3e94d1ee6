package id.sakip.evaluation.rekomendasi.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Syarat selesai (end condition): what closes a recommendation by itself, once the system holds it.
 *
 * <p>Rule V-TL-1: a recommendation with a condition is done when a document of that kind, year and tribulan exists, and
 * says what it has to say; nobody's word closes it.
 *
 * @param jenis kind of document
 * @param tribulan null when the document speaks for the whole year
 * @param batas last day, null when any day will do; also the due date of the follow-up
 * @param wajibTepatWaktu whether a document later than {@code batas} does not count: "verified on time" cannot be made good
 * @param memuat words the document must contain, null when its existence is enough
 */
public record SyaratSelesai(
        String jenis, int tahun, Integer tribulan, LocalDate batas, boolean wajibTepatWaktu, String memuat) {

    public SyaratSelesai {
        Objects.requireNonNull(jenis, "jenis");
    }

    /** The facts of a document the condition is held against. */
    public record Dokumen(
            String jenis, int tahunAwal, int tahunAkhir, Integer tribulan, LocalDate tanggal, List<String> isi) {
        public Dokumen {
            isi = List.copyOf(isi);
        }
    }

    /** V-TL-1. */
    public boolean isFulfilledBy(Dokumen dokumen) {
        return jenis.equals(dokumen.jenis())
                && dokumen.tahunAwal() <= tahun
                && tahun <= dokumen.tahunAkhir()
                && (tribulan == null || tribulan.equals(dokumen.tribulan()))
                && (!wajibTepatWaktu || isInTime(dokumen.tanggal()))
                && (memuat == null || dokumen.isi().stream().anyMatch(this::saysIt));
    }

    public boolean isInTime(LocalDate tanggal) {
        return batas == null || !tanggal.isAfter(batas);
    }

    private boolean saysIt(String text) {
        return text.toLowerCase(Locale.ROOT).contains(memuat.toLowerCase(Locale.ROOT));
    }
}
