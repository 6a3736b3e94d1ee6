package id.sakip.evaluation.lke.api;

import id.sakip.evaluation.akip.domain.LkeForm.Choice;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.lke.SimulasiService.Basis;
import id.sakip.evaluation.lke.SimulasiService.Simulated;
import id.sakip.evaluation.lke.domain.LkeSimulator.Improvement;
import id.sakip.evaluation.lke.domain.LkeSimulator.Simulation;
import id.sakip.evaluation.lke.domain.LkeSimulator.Step;
import id.sakip.kit.number.IndonesianNumber;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What would lift the score: where it stands, where it would stand, and by what. */
public record SimulasiResponse(
        Basis dasar,
        @Schema(description = "In one sentence") String kalimat,
        BigDecimal nilai,
        String predikat,
        @Schema(description = "Total aimed at, as printed") BigDecimal target,

        @Schema(description = "Highest answer any criterion had to be raised to")
        String tertinggi,

        boolean tercapai,
        BigDecimal nilaiAkhir,
        String predikatAkhir,

        @Schema(description = "Total with every criterion at the highest answer allowed")
        BigDecimal nilaiTerjauh,

        @Schema(description = "By criterion, highest gain first")
        List<Perbaikan> perbaikan,

        @Schema(description = "One answer higher at a time, highest gain first")
        List<Langkah> langkah) {

    @Schema(name = "SimulasiPerbaikan")
    public record Perbaikan(
            String kode,
            String teks,
            String dari,
            String menjadi,
            BigDecimal tambahan,

            @Schema(description = "When the higher answer is earned, and by which documents")
            String syarat,

            List<String> bukti) {}

    @Schema(name = "SimulasiLangkah")
    public record Langkah(String kode, String dari, String menjadi, BigDecimal tambahan, BigDecimal nilai) {}

    private static final int PRINTED_DECIMALS = 2;

    static SimulasiResponse from(Basis basis, Simulated simulated) {
        Simulation s = simulated.simulation();
        String present = simulated.scale().classify(s.start()).label();
        String end = simulated.scale().classify(s.end()).label();
        return new SimulasiResponse(
                basis,
                sentence(s, simulated.target(), present, end),
                s.start().toDecimal(),
                present,
                simulated.target(),
                simulated.ceiling(),
                s.reached(),
                s.end().toDecimal(),
                end,
                s.reachable().toDecimal(),
                s.improvements().stream().map(SimulasiResponse::improvement).toList(),
                s.steps().stream().map(SimulasiResponse::step).toList());
    }

    private static String sentence(Simulation s, BigDecimal target, String present, String end) {
        String now = "Nilai sekarang %s (%s)".formatted(print(s.start()), present);
        if (s.steps().isEmpty()) {
            return s.reached() ? now + ", sasaran sudah tercapai." : now + ", tidak ada jawaban yang dapat dinaikkan.";
        }
        String goal = s.reached()
                ? "nilai menjadi %s (%s)".formatted(print(s.end()), end)
                : "nilai paling tinggi %s (%s), belum mencapai %s"
                        .formatted(print(s.end()), end, IndonesianNumber.format(target, PRINTED_DECIMALS));
        return "%s; dengan memperbaiki %d kriteria, %s."
                .formatted(now, s.improvements().size(), goal);
    }

    private static Perbaikan improvement(Improvement i) {
        Question q = i.question();
        Choice to = i.to();
        return new Perbaikan(
                q.kode(),
                q.teks(),
                q.floor(i.from()).huruf(),
                to.huruf(),
                i.gain().toDecimal(),
                to.uraian(),
                q.bukti());
    }

    private static Langkah step(Step step) {
        return new Langkah(
                step.question().kode(),
                step.question().floor(step.from()).huruf(),
                step.to().huruf(),
                step.gain().toDecimal(),
                step.total().toDecimal());
    }

    private static String print(Fraction value) {
        return IndonesianNumber.format(value.round(PRINTED_DECIMALS), PRINTED_DECIMALS);
    }
}
