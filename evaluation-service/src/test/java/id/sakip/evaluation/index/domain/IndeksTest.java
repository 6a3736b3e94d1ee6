package id.sakip.evaluation.index.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.index.domain.IndeksCalculator.Nilai;
import id.sakip.evaluation.index.domain.IndeksDefinisi.Kategori;
import id.sakip.evaluation.index.domain.IndeksDefinisi.Komponen;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndeksTest {

    private static final List<Kategori> KATEGORI =
            List.of(kategori("Kurang", "0"), kategori("Baik", "60"), kategori("Sangat baik", "80.01"));
    private final IndeksDefinisi paten =
            definisi(List.of(komponen("A", "40"), komponen("B", "35.5"), komponen("C", "24.5")), KATEGORI);

    @Test
    void isTheSumOfWeightTimesValue() {
        IndeksCalculator.Result result = ((Outcome.Scored<IndeksCalculator.Result>) new IndeksCalculator(paten)
                        .calculate(List.of(nilai("C", "100"), nilai("A", "80"), nilai("B", "0"))))
                .result();
        assertEquals(new BigDecimal("56.5"), result.nilai().toDecimal());
        assertEquals(
                List.of("A 32", "B 0", "C 24.5"),
                result.parts().stream()
                        .map(p -> p.key() + " " + p.contribution().toDecimal())
                        .toList());
    }

    @Test
    void refusesWhatIsMissingUnknownDoubledOrOutOfRange() {
        List<Nilai> given = List.of(nilai("A", "100.01"), nilai("A", "5"), nilai("X", "-1"), nilai("C", "100"));
        Outcome<IndeksCalculator.Result> outcome = new IndeksCalculator(paten).calculate(given);
        assertEquals(
                List.of(
                        "/komponen/0/nilai OUT_OF_RANGE",
                        "/komponen/1/kode DUPLICATE",
                        "/komponen/2/kode UNKNOWN_KODE",
                        "/komponen/2/nilai OUT_OF_RANGE",
                        "/komponen MISSING"),
                lines(((Outcome.Refused<IndeksCalculator.Result>) outcome).objections()));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "0, Kurang",
        "59.99, Kurang",
        "59.994, Kurang",
        "59.995, Baik",
        "60, Baik",
        "80, Baik",
        "80.004, Baik",
        "80.005, Sangat baik",
        "80.01, Sangat baik",
        "100, Sangat baik",
    })
    void categoryIsJudgedOnTwoDecimals(BigDecimal value, String label) {
        assertEquals(label, paten.classify(Fraction.of(value)).orElseThrow().label());
    }

    @Test
    void withoutCategoriesAValueHasNone() {
        assertEquals(
                Optional.empty(),
                definisi(List.of(komponen("A", "100")), List.of()).classify(Fraction.of(5)));
    }

    @Test
    void definitionMustSumAndItsCategoriesRiseFromZeroToTheHighest() {
        assertEquals(List.of(), paten.objections());
        assertEquals(
                List.of("/komponen WEIGHTS", "/komponen/1/kode DUPLICATE"),
                lines(definisi(List.of(komponen("A", "40"), komponen("A", "59.999999")), List.of())
                        .objections()));
        List<Komponen> one = List.of(komponen("A", "100"));
        assertEquals(
                List.of("/kategori/0/mulai ORDER", "/kategori/1/mulai ORDER"),
                lines(definisi(one, List.of(kategori("a", "1"), kategori("b", "1")))
                        .objections()));
        assertEquals(
                List.of("/kategori/1/mulai ORDER"),
                lines(definisi(one, List.of(kategori("a", "0"), kategori("b", "100.01")))
                        .objections()));
        assertEquals(
                List.of(),
                definisi(one, List.of(kategori("a", "0"), kategori("b", "100"))).objections());
    }

    private static List<String> lines(List<Objection> objections) {
        return objections.stream().map(o -> o.pointer() + " " + o.code()).toList();
    }

    private static IndeksDefinisi definisi(List<Komponen> komponen, List<Kategori> kategori) {
        return new IndeksDefinisi(
                "paten",
                "Indeks PATEN",
                LocalDate.of(2022, 1, 1),
                "Perbup",
                BigDecimal.valueOf(100),
                komponen,
                kategori);
    }

    private static Komponen komponen(String kode, String bobot) {
        return new Komponen(kode, "Komponen " + kode, new BigDecimal(bobot));
    }

    private static Kategori kategori(String label, String mulai) {
        return new Kategori(label, new BigDecimal(mulai));
    }

    private static Nilai nilai(String kode, String nilai) {
        return new Nilai(kode, new BigDecimal(nilai));
    }
}
