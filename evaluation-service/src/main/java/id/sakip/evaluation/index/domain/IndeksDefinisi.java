package id.sakip.evaluation.index.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Indeks (weighted index) of a kabupaten as dated data: PATEN, sinergitas and others differ from one to the next, so their
 * components and weights are recorded with the legal basis instead of being built in.
 *
 * @param berlakuMulai first day it applies; the latest one that has begun counts
 * @param kategori from the lowest on; empty where values have no names
 */
public record IndeksDefinisi(
        String kode,
        String nama,
        LocalDate berlakuMulai,
        String dasarHukum,
        BigDecimal nilaiMaksimum,
        List<Komponen> komponen,
        List<Kategori> kategori) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRINTED_DECIMALS = 2;

    /** One component, weight in percent. */
    public record Komponen(String kode, String nama, BigDecimal bobot) {}

    /** One category: it begins at {@code mulai}, judged on two decimals. */
    public record Kategori(String label, BigDecimal mulai) {}

    public IndeksDefinisi {
        komponen = List.copyOf(komponen);
        kategori = List.copyOf(kategori);
    }

    /** What is wrong with it; nothing where it can be computed with. */
    public List<Objection> objections() {
        List<Objection> objections = new ArrayList<>();
        BigDecimal sum = komponen.stream().map(Komponen::bobot).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(HUNDRED) != 0) {
            objections.add(new Objection(
                    "/komponen",
                    "WEIGHTS",
                    "Bobot komponen berjumlah %s, padahal harus tepat 100.".formatted(Objection.plain(sum))));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < komponen.size(); i++) {
            if (!seen.add(komponen.get(i).kode())) {
                objections.add(new Objection(
                        "/komponen/" + i + "/kode",
                        "DUPLICATE",
                        "Komponen %s ada dua kali.".formatted(komponen.get(i).kode())));
            }
        }
        for (int i = 0; i < kategori.size(); i++) {
            boolean first = i == 0;
            boolean rises = first
                    ? kategori.get(0).mulai().signum() == 0
                    : kategori.get(i).mulai().compareTo(kategori.get(i - 1).mulai()) > 0;
            if (!rises || kategori.get(i).mulai().compareTo(nilaiMaksimum) > 0) {
                objections.add(new Objection(
                        "/kategori/" + i + "/mulai",
                        "ORDER",
                        "Kategori dimulai dari 0 dan naik sampai nilai tertinggi; batas %s tidak pada tempatnya."
                                .formatted(Objection.plain(kategori.get(i).mulai()))));
            }
        }
        return objections;
    }

    /** The category of a value as printed. */
    public Optional<Kategori> classify(Fraction value) {
        BigDecimal printed = value.round(PRINTED_DECIMALS);
        return kategori.stream().filter(k -> k.mulai().compareTo(printed) <= 0).reduce((lower, higher) -> higher);
    }
}
