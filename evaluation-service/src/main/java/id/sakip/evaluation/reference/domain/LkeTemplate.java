package id.sakip.evaluation.reference.domain;

import id.sakip.kit.number.IndonesianNumber;
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
 * does not sum stops the service at start, and is refused when somebody adds it. The sentences are for people: whoever
 * adds a template reads them.
 *
 * @param modes how a worksheet of this template may be scored; KOMPONEN is always possible, archives reveal no more
 * @param skalaKriteria answers of mode YT_AE
 */
public record LkeTemplate(
        String id,
        String nama,
        Validity validity,
        boolean teksVerified,
        String skalaPredikat,
        Set<ScoringMode> modes,
        AnswerScale answerScale,
        List<CriterionScale> skalaKriteria,
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
                    "Bobot sub-komponen pada komponen " + no,
                    bobot,
                    subKomponen.stream().map(SubKomponen::bobot).toList());
        }
    }

    /** Sub-component: one answer in mode SUB, else the mean of its criteria. */
    public record SubKomponen(
            String kode, String nama, Aspek aspek, BigDecimal bobot, String skala, List<Kriteria> kriteria) {
        public SubKomponen {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(aspek, "aspek");
            kriteria = List.copyOf(kriteria);
            if (bobot.signum() <= 0 || kriteria.isEmpty()) {
                throw new IllegalArgumentException(
                        "Sub-komponen %s memerlukan bobot di atas nol dan paling sedikit satu kriteria."
                                .formatted(kode));
            }
        }
    }

    /**
     * Criterion: one probing statement.
     *
     * @param skala its answers in mode YT_AE, absent = those of its sub-komponen
     * @param bukti kinds of existing documents that prove it; an answer above the lowest needs one of them
     */
    public record Kriteria(String kode, String teks, String skala, List<String> bukti) {
        public Kriteria {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(teks, "teks");
            bukti = bukti == null ? List.of() : List.copyOf(bukti);
        }
    }

    public LkeTemplate {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(answerScale, "answerScale");
        modes = Set.copyOf(modes);
        skalaKriteria = skalaKriteria == null ? List.of() : List.copyOf(skalaKriteria);
        komponen = List.copyOf(komponen);
        requireSum(
                "Bobot komponen",
                BigDecimal.valueOf(100),
                komponen.stream().map(Komponen::bobot).toList());
        requireCodes(komponen);
        if (modes.contains(ScoringMode.YT_AE)) {
            requireScales(skalaKriteria, komponen);
        }
    }

    public boolean allows(ScoringMode mode) {
        return mode == ScoringMode.KOMPONEN || modes.contains(mode);
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
            throw new IllegalArgumentException("%s berjumlah %s, seharusnya tepat %s."
                    .formatted(what, IndonesianNumber.formatPlain(sum), IndonesianNumber.formatPlain(whole)));
        }
    }

    private static void requireCodes(List<Komponen> komponen) {
        Set<Integer> numbers = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Komponen k : komponen) {
            if (!numbers.add(k.no())) {
                throw new IllegalArgumentException("Nomor komponen %d ada dua kali.".formatted(k.no()));
            }
            for (SubKomponen s : k.subKomponen()) {
                requireUnique(codes, s.kode());
                s.kriteria().forEach(kriteria -> requireUnique(codes, kriteria.kode()));
            }
        }
    }

    private static void requireUnique(Set<String> seen, String kode) {
        if (!seen.add(kode)) {
            throw new IllegalArgumentException("Kode %s ada dua kali.".formatted(kode));
        }
    }

    private static void requireScales(List<CriterionScale> scales, List<Komponen> komponen) {
        for (Komponen k : komponen) {
            for (SubKomponen s : k.subKomponen()) {
                for (Kriteria kriteria : s.kriteria()) {
                    String id = kriteria.skala() == null ? s.skala() : kriteria.skala();
                    if (scales.stream().noneMatch(scale -> scale.id().equals(id))) {
                        throw new IllegalArgumentException(
                                "Kriteria %s tidak memiliki skala jawaban Y/T atau A-E yang dikenal."
                                        .formatted(kriteria.kode()));
                    }
                }
            }
        }
    }
}
