package id.sakip.planning.opd.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** V-NIP-1, domain note 8.3. */
class NipTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "19670510 199302 1 003, none",
        "196705101993021003, none",
        "19830724 2015052 001, none",
        "1967.0510.199302.1.003, none",
        "19670622 1993030 1 006, certain",
        "1967051019930210, certain",
        "19670510199302100X, certain",
        "196713101993021003, certain",
        "196702301993021003, certain",
        "000000001993021003, certain",
        "'', certain",
        "196705101993131003, doubtful",
        "196705101993001003, doubtful",
        "196705101980021003, doubtful",
        "196705101982041003, doubtful",
        "196705101982051003, none",
        "196705101993023003, doubtful",
        "196705101993021000, doubtful",
        "196705101993022001, none",
    })
    void tellsCertainDefectsFromDoubtfulOnes(String nip, String expected) {
        String found = Nip.defectOf(nip)
                .map(defect -> defect.certain() ? "certain" : "doubtful")
                .orElse("none");
        assertEquals(expected, found);
    }

    @Test
    void showsTheLastFourDigitsOnly() {
        assertEquals("**************1003", Nip.masked("19670510 199302 1 003"));
    }
}
