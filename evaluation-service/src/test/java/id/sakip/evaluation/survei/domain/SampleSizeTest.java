package id.sakip.evaluation.survei.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

    @ParameterizedTest(name = "{0} users: {1} respondents")
    @CsvSource({
        "1, 1",
        "10, 10",
        "100, 80",
        "250, 152",
        "500, 217",
        "1000, 278",
        "2000, 322",
        "10000, 370",
        "10000000, 384",
    })
    void publishedTableOfKrejcieAndMorgan(long pengguna, long responden) {
        assertEquals(responden, SampleSize.advised(pengguna));
    }

    @Test
    void growsWithThePopulationAndNeverExceedsIt() {
        long before = 0;
        for (long n = 1; n <= 5_000; n++) {
            long advised = SampleSize.advised(n);
            assertTrue(advised >= before && advised >= 1 && advised <= n, n + " users: " + advised);
            before = advised;
        }
    }

    @Test
    void nobodyHasNoSample() {
        assertThrows(IllegalArgumentException.class, () -> SampleSize.advised(0));
    }
}
