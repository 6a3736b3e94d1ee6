package id.sakip.evaluation.ipp.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.ipp.domain.IppCalculator.AspekNilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IppCalculatorTest {

    private final IppCalculator of2017 = calculator("ipp-17-2017");

    @Test
    void plandaan2022Is34941AndCategoryBMinus() {
        IppResult result = scored(of2017, aspek("3.557", "3.50", "3.33", "2.75", "4.50", "3.00"));
        assertEquals(new BigDecimal("3.4941"), result.nilai().toDecimal());
        assertEquals(new BigDecimal("3.49"), result.nilai().round(2));
        assertEquals("B-", result.kategori().label());
        assertEquals(
                List.of("1.0671", "0.63", "0.4995", "0.4125", "0.675", "0.21"),
                result.aspek().stream()
                        .map(a -> a.nilaiAspek().toDecimal().toPlainString())
                        .toList());
    }

    @ParameterizedTest(name = "all aspects {1} under {0}: {2}")
    @CsvSource({
        "ipp-17-2017, 3.50, B-", "ipp-17-2017, 3.504, B-", "ipp-17-2017, 3.505, B", "ipp-17-2017, 3.51, B",
        "ipp-29-2022, 3.50, B-", "ipp-29-2022, 3.51, B", "ipp-29-2022, 0, F", "ipp-29-2022, 5, A",
    })
    void equalAspectsGiveTheirOwnValueUnderAnyWeights(String instrument, String value, String kategori) {
        IppResult result = scored(calculator(instrument), aspek(value, value, value, value, value, value));
        assertEquals(0, new BigDecimal(value).compareTo(result.nilai().toDecimal()));
        assertEquals(kategori, result.kategori().label());
    }

    @Test
    void sameAspectsWeighDifferentlyUnderTheLaterInstrument() {
        List<AspekNilai> aspek = aspek("3.557", "3.50", "3.33", "2.75", "4.50", "3.00");
        assertEquals(
                new BigDecimal("3.44058"),
                scored(calculator("ipp-29-2022"), aspek).nilai().toDecimal());
    }

    @Test
    void refusesWhatIsMissingUnknownDoubledOutOfRangeOrOfAnotherWeight() {
        List<AspekNilai> aspek = new ArrayList<>(aspek("5.01", "-0.01", "3", "3"));
        aspek.add(new AspekNilai(4, null, BigDecimal.ONE));
        aspek.add(new AspekNilai(9, null, BigDecimal.ONE));
        aspek.add(new AspekNilai(5, BigDecimal.TEN, BigDecimal.ONE));
        assertEquals(
                List.of(
                        "/aspek/0/nilai OUT_OF_RANGE",
                        "/aspek/1/nilai OUT_OF_RANGE",
                        "/aspek/4/no DUPLICATE",
                        "/aspek/5/no UNKNOWN_ASPEK",
                        "/aspek/6/bobot OTHER_WEIGHT",
                        "/aspek MISSING"),
                ((Outcome.Refused<IppResult>) of2017.calculate(aspek))
                        .objections().stream()
                                .map(o -> o.pointer() + " " + o.code())
                                .toList());
    }

    @Test
    void statedWeightThatAgreesIsFine() {
        List<AspekNilai> aspek = new ArrayList<>(aspek("3", "3", "3", "3", "3", "3"));
        aspek.set(0, new AspekNilai(1, new BigDecimal("30.0"), new BigDecimal("3")));
        assertEquals(new BigDecimal("3"), scored(of2017, aspek).nilai().toDecimal());
    }

    private static IppCalculator calculator(String instrument) {
        return new IppCalculator(REFERENCE.ipp(instrument, 2022), REFERENCE.scale("ipp-0-5"));
    }

    private static IppResult scored(IppCalculator calculator, List<AspekNilai> aspek) {
        Outcome<IppResult> outcome = calculator.calculate(aspek);
        assertTrue(outcome instanceof Outcome.Scored<IppResult>, () -> outcome.toString());
        return ((Outcome.Scored<IppResult>) outcome).result();
    }

    private static List<AspekNilai> aspek(String... values) {
        List<AspekNilai> aspek = new ArrayList<>();
        for (String value : values) {
            aspek.add(new AspekNilai(aspek.size() + 1, null, new BigDecimal(value)));
        }
        return aspek;
    }
}
