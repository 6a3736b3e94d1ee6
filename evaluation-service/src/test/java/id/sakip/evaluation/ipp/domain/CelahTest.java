package id.sakip.evaluation.ipp.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.ipp.domain.Celah.Bagian;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CelahTest {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);

    /** Plandaan 2022 chose to invest in sarana dan prasarana, third of its gaps. */
    @Test
    void plandaanLosesMostInKebijakanThenInSistemInformasi() {
        List<Celah> gaps = Celah.ranked(
                List.of(
                        part("1", "30", "3.557"),
                        part("2", "18", "3.50"),
                        part("3", "15", "3.33"),
                        part("4", "15", "2.75"),
                        part("5", "15", "4.50"),
                        part("6", "7", "3.00")),
                HIGHEST);
        assertEquals(
                List.of("1 0.4329", "4 0.3375", "2 0.27", "3 0.2505", "6 0.14", "5 0.075"),
                gaps.stream().map(c -> c.kode() + " " + c.gain().toDecimal()).toList());
        assertEquals(
                new BigDecimal("1.5059"),
                Fraction.sum(gaps.stream().map(Celah::gain).toList()).toDecimal());
    }

    @Test
    void equalGainsStandInTheOrderOfTheirCodes() {
        List<Bagian> parts = new ArrayList<>(List.of(part("b", "10", "3"), part("a", "10", "3")));
        assertEquals(
                List.of("a", "b"),
                Celah.ranked(parts, HIGHEST).stream().map(Celah::kode).toList());
    }

    private static Bagian part(String kode, String bobot, String nilai) {
        return new Bagian(
                kode, "Aspek " + kode, Fraction.of(new BigDecimal(bobot)), Fraction.of(new BigDecimal(nilai)));
    }
}
