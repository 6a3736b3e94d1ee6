package id.sakip.evaluation.index.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Computes a weighted index (IDX-01) from the values of its components; what is missing is refused, not zero. */
public final class IndeksCalculator {

    private final IndeksDefinisi definisi;

    public IndeksCalculator(IndeksDefinisi definisi) {
        this.definisi = definisi;
    }

    /** Value of one component. */
    public record Nilai(String kode, BigDecimal nilai) {}

    /** What came out. */
    public record Result(Fraction nilai, List<WeightedIndex.Part> parts) {}

    public Outcome<Result> calculate(List<Nilai> given) {
        List<Objection> objections = check(given);
        if (!objections.isEmpty()) {
            return new Outcome.Refused<>(objections);
        }
        Map<String, BigDecimal> values = given.stream().collect(Collectors.toMap(Nilai::kode, Nilai::nilai));
        List<WeightedIndex.Part> parts = definisi.komponen().stream()
                .map(k -> new WeightedIndex.Part(k.kode(), k.bobot(), values.get(k.kode())))
                .toList();
        return new Outcome.Scored<>(new Result(WeightedIndex.calculate(parts), parts));
    }

    private List<Objection> check(List<Nilai> given) {
        List<Objection> objections = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Nilai one = given.get(i);
            String at = "/komponen/" + i;
            if (definisi.komponen().stream().noneMatch(k -> k.kode().equals(one.kode()))) {
                objections.add(new Objection(
                        at + "/kode", "UNKNOWN_KODE", "Komponen %s tidak ada pada indeks ini.".formatted(one.kode())));
            } else if (!seen.add(one.kode())) {
                objections.add(new Objection(
                        at + "/kode", "DUPLICATE", "Komponen %s diisi lebih dari sekali.".formatted(one.kode())));
            }
            if (one.nilai().signum() < 0 || one.nilai().compareTo(definisi.nilaiMaksimum()) > 0) {
                objections.add(Objection.outOfRange(
                        at + "/nilai", "Komponen " + one.kode(), one.nilai(), definisi.nilaiMaksimum()));
            }
        }
        definisi.komponen().stream()
                .filter(k -> !seen.contains(k.kode()))
                .forEach(k -> objections.add(new Objection(
                        "/komponen",
                        "MISSING",
                        "Komponen %s (%s) belum diisi; yang kosong tidak dianggap nol."
                                .formatted(k.kode(), k.nama()))));
        return objections;
    }
}
