package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.planning.plan.PlanFixture;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V-ACC-2 with the rows of table 6.1 of Plandaan (domain note 9.2). */
class KondisiAkhirTest {

    @ParameterizedTest(name = "{0}: {2} / {3} -> {4}")
    @CsvSource({
        "nilai AKIP,              TERAKHIR, 70.01, 71,  71",
        "dokumen perencanaan,     ADITIF,   3,     2,   5",
        "gaji,                    TERAKHIR, 14,    14,  14",
        "laporan kasus (P55),     ADITIF,   12,    12,  24",
        "laporan kasus as last,   TERAKHIR, 12,    12,  12",
        "sarana gedung (P57),     ADITIF,   4,     3,   7",
        "dropped in the 2nd year, ADITIF,   11,    N/A, 11",
        "dropped in the 2nd year, TERAKHIR, 11,    N/A, 11",
        "new in the 2nd year,     ADITIF,   N/A,   13,  13",
        "never targeted,          ADITIF,   N/A,   N/A, N/A",
        "zero is a number,        ADITIF,   0,     0,   0",
        "zero is the last,        TERAKHIR, 5,     0,   0",
    })
    void computesTheStateAtTheEnd(String row, AcrossYear accumulation, String first, String second, String expected) {
        Value end = KondisiAkhir.of(accumulation, Map.of(2021, target(first), 2022, target(second)))
                .orElseThrow();
        assertEquals(expected, end.na() ? "N/A" : end.value().toPlainString());
    }

    @Test
    void nothingFilledInHasNoEnd() {
        assertTrue(KondisiAkhir.of(AcrossYear.ADITIF, Map.of()).isEmpty());
        assertTrue(KondisiAkhir.of(AcrossYear.ADITIF, Map.of(2022, Value.EMPTY)).isEmpty());
    }

    @Test
    void gradesCannotBeAddedAndKeepTheLast() {
        Map<Integer, Value> grades = new TreeMap<>();
        grades.put(2021, new Value(null, "B", null, false));
        grades.put(2022, new Value(null, "BB", null, false));
        assertEquals(
                "BB", KondisiAkhir.of(AcrossYear.ADITIF, grades).orElseThrow().text());
    }

    private static Value target(String number) {
        return number.equals("N/A") ? PlanFixture.NA : PlanFixture.value(number);
    }
}
