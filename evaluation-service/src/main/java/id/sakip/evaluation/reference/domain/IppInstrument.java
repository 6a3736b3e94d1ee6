package id.sakip.evaluation.reference.domain;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * IPP instrument (public service index): aspects and indicators with their dated weights, the questions of F-03, and how
 * much the evaluator (F-02) and the users (F-03) count. F-01, data of the unit, is evidence and carries no value.
 */
public record IppInstrument(
        String id,
        String nama,
        Validity validity,
        String skala,
        BigDecimal nilaiMaksimum,
        BigDecimal bobotF02,
        BigDecimal bobotF03,
        List<Aspek> aspek,
        List<PertanyaanF03> f03) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Aspect of the index, weight in percent; its indicators sum to 100 percent of the aspect. */
    public record Aspek(int no, String nama, BigDecimal bobot, List<Indikator> indikator) {
        public Aspek {
            Objects.requireNonNull(nama, "nama");
            indikator = List.copyOf(indikator);
            requirePositive("aspek " + no, bobot);
            if (!indikator.isEmpty()) {
                requireHundred(
                        "aspek " + no, indikator.stream().map(Indikator::bobot).toList());
            }
        }
    }

    /** Indicator the evaluator of F-02 judges, weight in percent of its aspect. */
    public record Indikator(String kode, String nama, BigDecimal bobot) {
        public Indikator {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(nama, "nama");
            requirePositive("indikator " + kode, bobot);
        }
    }

    /** Question F-03 puts to users about one aspect; the answers are worth 1, 2, .. */
    public record PertanyaanF03(String kode, int aspek, String teks, List<String> pilihan) {
        public PertanyaanF03 {
            Objects.requireNonNull(kode, "kode");
            Objects.requireNonNull(teks, "teks");
            pilihan = List.copyOf(pilihan);
        }
    }

    public IppInstrument {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(validity, "validity");
        Objects.requireNonNull(skala, "skala");
        Objects.requireNonNull(nilaiMaksimum, "nilaiMaksimum");
        aspek = List.copyOf(aspek);
        f03 = List.copyOf(f03);
        requireHundred(id, aspek.stream().map(Aspek::bobot).toList());
        requireHundred(id + " F-02 and F-03", List.of(bobotF02, bobotF03));
        requireDifferent(id, aspek.stream().map(a -> Integer.toString(a.no())).toList());
        requireDifferent(
                id,
                aspek.stream()
                        .flatMap(a -> a.indikator().stream())
                        .map(Indikator::kode)
                        .toList());
        requireDifferent(id, f03.stream().map(PertanyaanF03::kode).toList());
        for (PertanyaanF03 question : f03) {
            if (aspek.stream().noneMatch(a -> a.no() == question.aspek())
                    || BigDecimal.valueOf(question.pilihan().size()).compareTo(nilaiMaksimum) > 0) {
                throw new IllegalArgumentException(id + ": question " + question.kode() + " fits no aspect or scale");
            }
        }
    }

    public List<Indikator> indikator() {
        return aspek.stream().flatMap(a -> a.indikator().stream()).toList();
    }

    public Optional<Indikator> indikator(String kode) {
        return indikator().stream().filter(i -> i.kode().equals(kode)).findFirst();
    }

    /** F-03 as people fill it in. */
    public Kuesioner kuesioner() {
        return new Kuesioner(
                id,
                f03.stream()
                        .map(q -> new Kuesioner.Pertanyaan(q.kode(), namaAspek(q.aspek()), q.teks(), q.pilihan()))
                        .toList());
    }

    private String namaAspek(int no) {
        return aspek.stream()
                .filter(a -> a.no() == no)
                .findFirst()
                .orElseThrow()
                .nama();
    }

    private static void requirePositive(String what, BigDecimal bobot) {
        if (bobot.signum() <= 0) {
            throw new IllegalArgumentException(what + " needs a positive weight");
        }
    }

    private static void requireHundred(String what, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            throw new IllegalArgumentException("weights of %s sum to %s, not to 100".formatted(what, sum));
        }
    }

    private static void requireDifferent(String what, List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (String key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException("%s: %s occurs twice".formatted(what, key));
            }
        }
    }
}
