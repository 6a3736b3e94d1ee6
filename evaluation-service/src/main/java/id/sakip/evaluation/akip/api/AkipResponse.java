package id.sakip.evaluation.akip.api;

import id.sakip.evaluation.akip.Akip;
import id.sakip.evaluation.akip.AkipStatus;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.evaluation.rekomendasi.domain.SyaratSelesai;
import id.sakip.kit.http.Preconditions;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An evaluation with everything that was computed from it. */
public record AkipResponse(
        UUID id,
        String opd,
        int tahun,

        @Schema(description = "1 for the first evaluation, higher for each correction")
        int versi,

        AkipStatus status,
        String template,
        String skalaPredikat,
        ScoringMode mode,

        @Schema(description = "Exact value; print with two decimals")
        BigDecimal nilai,

        @Schema(description = "By interval of the predikat scale")
        String predikat,

        String sebutan,
        List<Komponen> komponen,
        List<SubKomponen> subKomponen,
        List<Jawaban> jawaban,
        List<Rekomendasi> rekomendasi,
        @Schema(description = "Absent while a draft") Lhe lhe,
        String alasanKoreksi,
        Instant recordedAt,
        String recordedBy,

        @Schema(description = "When it became official; absent while a draft")
        Instant scoredAt,

        @Schema(description = "Absent while it can still be changed")
        Lock lock,

        @Schema(description = "Number inside the ETag") long version) {

    @Schema(name = "AkipKomponen")
    public record Komponen(
            int no,
            String nama,
            BigDecimal bobot,
            BigDecimal nilai,

            @Schema(description = "nilai / bobot x 100, exact")
            BigDecimal capaian,

            @Schema(description = "By floor to the answer scale")
            String huruf,

            String uraian,
            List<String> catatan) {}

    @Schema(name = "AkipSubKomponen")
    public record SubKomponen(
            String kode, String nama, BigDecimal bobot, BigDecimal nilai, BigDecimal capaian, String huruf) {}

    @Schema(name = "AkipJawaban")
    public record Jawaban(
            String kode,
            String jawaban,
            String catatan,

            @Schema(
                    description =
                            "What it counts, 0 to 100; not the letter's own value where two evaluators were moderated to their mean")
            BigDecimal nilai) {}

    @Schema(name = "AkipRekomendasi")
    public record Rekomendasi(int no, String teks, List<String> kriteria, SyaratSelesai syarat) {}

    @Schema(name = "Lhe")
    public record Lhe(
            UUID id, String nomor, LocalDate tanggal, String penerbit, String perihal, List<SaidKomponen> komponen) {}

    @Schema(name = "LheKomponen")
    public record SaidKomponen(int no, String uraian, List<String> catatan) {}

    /** Why it cannot be changed, and what to do instead. */
    @Schema(name = "Lock")
    public record Lock(String reason, Instant since, String by, String howToReopen) {}

    public static Response answer(Response.ResponseBuilder response, Akip akip) {
        return response.header(HttpHeaders.ETAG, Preconditions.etag(akip.version()))
                .entity(from(akip))
                .build();
    }

    private static AkipResponse from(Akip a) {
        return new AkipResponse(
                a.id(),
                a.opd(),
                a.tahun(),
                a.versi(),
                a.status(),
                a.template(),
                a.skalaPredikat(),
                a.mode(),
                a.nilai(),
                a.predikat(),
                a.sebutan(),
                a.komponen().stream()
                        .map(k -> new Komponen(
                                k.no(),
                                k.nama(),
                                k.bobot(),
                                k.nilai(),
                                k.capaian(),
                                k.huruf(),
                                k.uraian(),
                                k.catatan()))
                        .toList(),
                a.subKomponen().stream()
                        .map(s -> new SubKomponen(s.kode(), s.nama(), s.bobot(), s.nilai(), s.capaian(), s.huruf()))
                        .toList(),
                a.jawaban().stream()
                        .map(j -> new Jawaban(j.kode(), j.jawaban(), j.catatan(), j.nilai()))
                        .toList(),
                a.rekomendasi().stream()
                        .map(r -> new Rekomendasi(
                                r.no(),
                                r.teks(),
                                r.kriteria(),
                                r.syarat() == null ? null : r.syarat().toDomain()))
                        .toList(),
                lhe(a),
                a.alasanKoreksi(),
                a.recordedAt(),
                a.recordedBy(),
                a.scoredAt(),
                lock(a),
                a.version());
    }

    private static Lhe lhe(Akip a) {
        return a.lhe() == null
                ? null
                : new Lhe(
                        a.lhe().id(),
                        a.lhe().nomor(),
                        a.lhe().tanggal(),
                        a.lhe().penerbit(),
                        a.lhe().perihal(),
                        a.lheKomponen().stream()
                                .map(k -> new SaidKomponen(k.no(), k.uraian(), k.catatan()))
                                .toList());
    }

    private static Lock lock(Akip a) {
        return a.lhe() == null
                ? null
                : new Lock(
                        "LHE nomor %s sudah terbit.".formatted(a.lhe().nomor()),
                        a.scoredAt(),
                        a.lhe().penerbit(),
                        "Catat evaluasi baru untuk tahun yang sama dengan alasanKoreksi, lalu terbitkan LHE-nya.");
    }
}
