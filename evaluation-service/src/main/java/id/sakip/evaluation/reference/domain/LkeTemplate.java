package id.sakip.evaluation.reference.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * LKE, Lembar Kerja Evaluasi (evaluation worksheet) as dated data: komponen, sub-komponen, kriteria and their weights.
 *
 * <p>Rule LKE-01: component weights sum to exactly 100, sub-component weights to exactly their component. A template that
 * does not sum stops the service at start.
 */
public record LkeTemplate(
        String id,
        String nama,
        Validity validity,
        boolean teksVerified,
        String skalaPredikat,
        AnswerScale answerScale,
        List<Komponen> komponen) {

    /** What a sub-komponen asks for. */
    public enum Aspek {
        KEBERADAAN,
        KUALITAS,
        PEMANFAATAN
    }

    /** Component of the LKE. */
    public record Komponen(int no, String nama, BigDecimal bobot, List<SubKomponen> subKomponen) {
        public Komponen {
            Objects.requireNonNull(nama, "nama");
            subKomponen = List.copyOf(subKomponen);
            requireSum(
                    "komponen " + no,
                    bobot,
                    subKomponen.stream().map(SubKomponen::bobot).toList());
        }
    }

    /** Sub-component: one answer in mode SUB, the mean of its criteria in mode KRITERIA_AVG. */
    public record SubKomponen(String kode, String nama, Aspek aspek, BigDecimal bobot, List<Kriteria> kriteria) {
        public SubKomponen {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(aspek, "aspek");
            kriteria = List.copyOf(kriteria);
            if (bobot.signum() <= 0 || kriteria.isEmpty()) {
                throw new IllegalArgumentException("sub-komponen " + kode + " needs a weight and criteria");
            }
        }
    }

    /** Criterion: one probing statement. */
    public record Kriteria(String kode, String teks) {
        public Kriteria {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(teks, "teks");
        }
    }

    public LkeTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        komponen = List.copyOf(komponen);
        requireSum(
                id,
                BigDecimal.valueOf(100),
                komponen.stream().map(Komponen::bobot).toList());
        Set<String> seen = new HashSet<>();
        for (Komponen k : komponen) {
            for (SubKomponen s : k.subKomponen()) {
                requireUnique(id, seen, s.kode());
                s.kriteria().forEach(kriteria -> requireUnique(id, seen, kriteria.kode()));
            }
        }
    }

    public Optional<Komponen> komponen(int no) {
        return komponen.stream().filter(k -> k.no() == no).findFirst();
    }

    public List<SubKomponen> subKomponen() {
        return komponen.stream().flatMap(k -> k.subKomponen().stream()).toList();
    }

    public List<Kriteria> kriteria() {
        return subKomponen().stream().flatMap(s -> s.kriteria().stream()).toList();
    }

    private static void requireSum(String what, BigDecimal whole, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(whole) != 0) {
            throw new IllegalArgumentException("weights of %s sum to %s, not to %s".formatted(what, sum, whole));
        }
    }

    private static void requireUnique(String what, Set<String> seen, String kode) {
        if (!seen.add(kode)) {
            throw new IllegalArgumentException("%s: code %s occurs twice".formatted(what, kode));
        }
    }
}
