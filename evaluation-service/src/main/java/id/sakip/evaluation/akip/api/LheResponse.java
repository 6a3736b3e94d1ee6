package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipKomponen;
import id.sakip.evaluation.akip.AkipRekomendasi;
import id.sakip.evaluation.akip.Lhe;
import id.sakip.evaluation.akip.LheDocumentService.LheDocument;
import id.sakip.evaluation.akip.LheKomponen;
import id.sakip.evaluation.reference.domain.LheTexts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An LHE with everything its letter says, in the order it says it. */
@Schema(name = "LheSurat")
public record LheResponse(
        UUID id,
        String opd,
        String namaOpd,
        int tahun,
        String nomor,
        LocalDate tanggal,
        String tempat,
        String penerbit,
        String perihal,
        @Schema(description = "Whom it is addressed to") String yth,
        List<String> dasarHukum,
        List<String> tujuan,
        String ruangLingkup,
        String metodologi,

        @Schema(description = "Whether the standing paragraphs were compared with the regulation")
        boolean redaksiVerified,

        @Schema(description = "Exact; print with two decimals")
        BigDecimal nilai,

        String predikat,
        String sebutan,
        String template,
        String skala,

        @Schema(description = "Official evaluation of the year before; absent when there is none")
        Previous tahunLalu,

        List<Komponen> komponen,
        List<Rekomendasi> rekomendasi,
        String penutup,

        @Schema(description = "Absent in letters recorded before it was asked for")
        Signature penandatangan,

        List<String> tembusan) {

    @Schema(name = "LheTahunLalu")
    public record Previous(int tahun, String nomor, BigDecimal nilai, String predikat) {}

    @Schema(name = "LheSuratKomponen")
    public record Komponen(
            int no,
            String nama,
            BigDecimal bobot,
            BigDecimal nilai,
            BigDecimal capaian,
            String huruf,

            @Schema(description = "Value of the year before")
            BigDecimal nilaiTahunLalu,

            String uraian,
            List<String> catatan) {}

    @Schema(name = "LheSuratRekomendasi")
    public record Rekomendasi(int no, String teks, List<Kriteria> kriteria) {}

    @Schema(name = "LheSuratKriteria")
    public record Kriteria(String kode, String teks) {}

    @Schema(name = "LheTandaTangan")
    public record Signature(String nama, String pangkat, String nip) {}

    static LheResponse from(LheDocument document) {
        Akip akip = document.akip();
        Lhe lhe = akip.lhe();
        LheTexts texts = document.texts();
        return new LheResponse(
                lhe.id(),
                akip.opd(),
                document.namaOpd(),
                akip.tahun(),
                lhe.nomor(),
                lhe.tanggal(),
                lhe.tempat(),
                lhe.penerbit(),
                lhe.perihal(),
                "Kepala " + document.namaOpd(),
                texts.dasarHukum(),
                texts.tujuan(),
                texts.ruangLingkup(),
                texts.metodologi(),
                texts.validity().verified(),
                akip.nilai(),
                akip.predikat(),
                akip.sebutan(),
                document.template().nama(),
                document.skala(),
                document.previous()
                        .map(p -> new Previous(p.tahun(), p.lhe().nomor(), p.nilai(), p.predikat()))
                        .orElse(null),
                akip.komponen().stream().map(k -> komponen(document, k)).toList(),
                akip.rekomendasi().stream().map(r -> rekomendasi(document, r)).toList(),
                texts.penutup(),
                lhe.penandatangan() == null ? null : new Signature(lhe.penandatangan(), lhe.pangkat(), lhe.nip()),
                lhe.tembusan() == null ? List.of() : lhe.tembusan());
    }

    private static Komponen komponen(LheDocument document, AkipKomponen k) {
        LheKomponen said = document.akip().lheKomponen().stream()
                .filter(s -> s.no() == k.no())
                .findFirst()
                .orElseThrow();
        BigDecimal before = document.previous().stream()
                .flatMap(previous -> previous.komponen().stream())
                .filter(other -> other.no() == k.no() && other.nama().equals(k.nama()))
                .map(AkipKomponen::nilai)
                .findFirst()
                .orElse(null);
        return new Komponen(
                k.no(), k.nama(), k.bobot(), k.nilai(), k.capaian(), k.huruf(), before, said.uraian(), said.catatan());
    }

    private static Rekomendasi rekomendasi(LheDocument document, AkipRekomendasi r) {
        return new Rekomendasi(
                r.no(),
                r.teks(),
                r.kriteria().stream()
                        .map(kode -> new Kriteria(kode, document.criteria().get(kode)))
                        .toList());
    }
}
