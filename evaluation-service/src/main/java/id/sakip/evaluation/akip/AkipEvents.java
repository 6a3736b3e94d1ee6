package id.sakip.evaluation.akip;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Payloads of the AKIP events; their schemas lie in {@code events/}. */
final class AkipEvents {

    private AkipEvents() {}

    /** The score of an OPD and year is official. A correction publishes it again with a higher {@code versi}. */
    record AkipScored(
            int tahun,
            int versi,
            BigDecimal nilai,
            String predikat,
            String sebutan,
            String mode,
            String template,
            String skalaPredikat,
            String dasarHukum,
            List<ScoredKomponen> komponen,
            Instant scoredAt) {

        static AkipScored from(Akip akip, String dasarHukum) {
            return new AkipScored(
                    akip.tahun(),
                    akip.versi(),
                    akip.nilai(),
                    akip.predikat(),
                    akip.sebutan(),
                    akip.mode().name(),
                    akip.template(),
                    akip.skalaPredikat(),
                    dasarHukum,
                    akip.komponen().stream().map(ScoredKomponen::from).toList(),
                    akip.scoredAt());
        }
    }

    record ScoredKomponen(
            int no,
            String nama,
            BigDecimal bobot,
            BigDecimal nilai,
            BigDecimal capaian,
            String huruf,
            List<String> catatan) {

        static ScoredKomponen from(AkipKomponen k) {
            return new ScoredKomponen(k.no(), k.nama(), k.bobot(), k.nilai(), k.capaian(), k.huruf(), k.catatan());
        }
    }

    record LheIssued(
            int tahun,
            UUID lheId,
            String nomor,
            LocalDate tanggal,
            String penerbit,
            String perihal,
            BigDecimal nilai,
            String predikat,
            String tempat,
            Signature penandatangan,
            List<String> tembusan,
            List<IssuedKomponen> komponen) {

        static LheIssued from(Akip akip) {
            Lhe lhe = akip.lhe();
            return new LheIssued(
                    akip.tahun(),
                    lhe.id(),
                    lhe.nomor(),
                    lhe.tanggal(),
                    lhe.penerbit(),
                    lhe.perihal(),
                    akip.nilai(),
                    akip.predikat(),
                    lhe.tempat(),
                    lhe.penandatangan() == null ? null : new Signature(lhe.penandatangan(), lhe.pangkat(), lhe.nip()),
                    lhe.tembusan() == null || lhe.tembusan().isEmpty() ? null : lhe.tembusan(),
                    akip.lheKomponen().stream()
                            .map(k -> new IssuedKomponen(k.no(), k.uraian(), k.catatan()))
                            .toList());
        }
    }

    record Signature(String nama, String pangkat, String nip) {}

    record IssuedKomponen(int no, String uraian, List<String> catatan) {}
}
