package id.sakip.evaluation.rekomendasi;

import id.sakip.evaluation.evidence.DocumentFact;
import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The end condition of a recommendation as it is stored. */
@Embeddable
public record Syarat(
        @Column(name = "syarat_jenis") String jenis,
        @Column(name = "syarat_tahun") Integer tahun,
        @Column(name = "syarat_tribulan") Integer tribulan,
        @Column(name = "syarat_batas") LocalDate batas,
        @Column(name = "syarat_wajib_tepat_waktu") Boolean wajibTepatWaktu,
        @Column(name = "syarat_memuat") String memuat) {

    /** @param condition null when there is none */
    public static Syarat from(SyaratSelesai condition) {
        return condition == null
                ? null
                : new Syarat(
                        condition.jenis(),
                        condition.tahun(),
                        condition.tribulan(),
                        condition.batas(),
                        condition.wajibTepatWaktu(),
                        condition.memuat());
    }

    public SyaratSelesai toDomain() {
        return new SyaratSelesai(jenis, tahun, tribulan, batas, wajibTepatWaktu, memuat);
    }

    static SyaratSelesai.Dokumen facts(DocumentFact fact) {
        return new SyaratSelesai.Dokumen(
                fact.kind(), fact.tahunAwal(), fact.tahunAkhir(), fact.tribulan(), fact.tanggal(), fact.isi());
    }
}
