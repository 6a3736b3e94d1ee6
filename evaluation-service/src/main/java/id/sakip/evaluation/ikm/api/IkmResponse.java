package id.sakip.evaluation.ikm.api;

import id.sakip.evaluation.ikm.Ikm;
import id.sakip.evaluation.ikm.IkmRincian;
import id.sakip.evaluation.ikm.domain.IkmAsal;
import id.sakip.evaluation.ikm.domain.UnitMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The published IKM of an OPD and year. */
public record IkmResponse(
        UUID id,
        String opd,
        int tahun,

        @Schema(description = "1 for the first publication, higher for each correction")
        int versi,

        @Schema(description = "Typed in, counted from a survey held here, or recomputed from an old report")
        IkmAsal asal,

        String instrumen,
        String skala,
        UnitMethod metode,

        @Schema(description = "true = computed with the printed weights instead of 1/n")
        boolean bobotDibulatkan,

        @Schema(description = "Exact official value by metode; print with two decimals")
        BigDecimal nilai,

        String mutu,
        String kinerja,
        @Schema(description = "Simple mean of the services") BigDecimal nilaiSederhana,

        @Schema(description = "Respondent-weighted; absent when respondents are unknown")
        BigDecimal nilaiTertimbang,

        LocalDate tanggal,
        List<Layanan> layanan,

        @Schema(description = "Elements to improve first, lowest first")
        List<Unsur> unsurTerendah,

        @Schema(
                description =
                        "Publication sheet of a survey, or the table of an old report with its findings; absent when typed in")
        IkmRincian rincian,

        String alasanKoreksi,
        Instant recordedAt,
        String recordedBy) {

    @Schema(name = "IkmLayanan")
    public record Layanan(int no, String nama, BigDecimal nilai, Long responden, String mutu, List<Unsur> unsur) {}

    @Schema(name = "IkmUnsur")
    public record Unsur(String kode, String nama, BigDecimal nrr) {}

    public static IkmResponse from(Ikm ikm) {
        return new IkmResponse(
                ikm.id(),
                ikm.opd(),
                ikm.tahun(),
                ikm.publication().versi(),
                ikm.asal(),
                ikm.instrumen(),
                ikm.skala(),
                ikm.metode(),
                ikm.bobotDibulatkan(),
                ikm.nilai(),
                ikm.mutu(),
                ikm.kinerja(),
                ikm.nilaiSederhana(),
                ikm.nilaiTertimbang(),
                ikm.tanggal(),
                ikm.layanan().stream()
                        .map(l ->
                                new Layanan(l.no(), l.nama(), l.nilai(), l.responden(), l.mutu(), unsurOf(ikm, l.no())))
                        .toList(),
                ikm.unsurTerendah().stream()
                        .map(u -> new Unsur(u.kode(), u.nama(), u.nrr()))
                        .toList(),
                ikm.rincian(),
                ikm.publication().alasanKoreksi(),
                ikm.publication().recordedAt(),
                ikm.publication().recordedBy());
    }

    private static List<Unsur> unsurOf(Ikm ikm, int layananNo) {
        return ikm.unsur().stream()
                .filter(u -> u.layananNo() == layananNo)
                .map(u -> new Unsur(u.kode(), u.nama(), u.nrr()))
                .toList();
    }
}
