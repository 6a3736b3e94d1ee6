package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Perjanjian Kinerja (performance agreement) between the head of an OPD and the bupati, as signed. */
public record PerjanjianKinerja(
        PlanDocument document,
        String tempat,
        Pihak pihakPertama,
        Pihak pihakKedua,
        List<String> pernyataan,
        List<Sasaran> sasaran,
        List<Program> program,
        BigDecimal totalPagu,
        List<Temuan> findings) {

    public PerjanjianKinerja {
        pernyataan = pernyataan == null ? List.of() : List.copyOf(pernyataan);
        sasaran = sasaran == null ? List.of() : List.copyOf(sasaran);
        program = program == null ? List.of() : List.copyOf(program);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    public record Pihak(String nama, String nip, String pangkat, String jabatan) {}

    public record Sasaran(Integer no, UUID nodeId, String statement, List<Target> indicators) {
        public Sasaran {
            indicators = indicators == null ? List.of() : List.copyOf(indicators);
        }
    }

    public record Program(
            Integer no,
            UUID nodeId,
            String kode,
            String sasaranProgram,
            String nama,
            List<Target> indicators,
            BigDecimal pagu) {
        public Program {
            indicators = indicators == null ? List.of() : List.copyOf(indicators);
        }
    }

    public record Target(UUID indicatorId, String nama, Nilai target) {}
}
