package id.sakip.evaluation.akip;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** LHE, Laporan Hasil Evaluasi (evaluation report): the letter that makes a score official. */
@Embeddable
public record Lhe(
        @Column(name = "lhe_id") UUID id,
        @Column(name = "lhe_nomor") String nomor,
        @Column(name = "lhe_tanggal") LocalDate tanggal,
        @Column(name = "lhe_penerbit") String penerbit,
        @Column(name = "lhe_perihal") String perihal,
        @Column(name = "lhe_tempat") String tempat,
        @Column(name = "lhe_penandatangan") String penandatangan,
        @Column(name = "lhe_pangkat") String pangkat,
        @Column(name = "lhe_nip") String nip,
        @Column(name = "lhe_tembusan") List<String> tembusan) {}
