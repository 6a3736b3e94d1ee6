package id.sakip.planning.plan.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ADR 0011: what the system approves has no errors; what was signed on paper keeps them with a reason. */
class FindingGateTest {

    @ParameterizedTest(name = "{0} {1}, explained: {2} -> blocks: {3}")
    @CsvSource({
        "SYSTEM,  ERROR,   false, true",
        "SYSTEM,  ERROR,   true,  true",
        "SYSTEM,  WARNING, false, true",
        "SYSTEM,  WARNING, true,  false",
        "ARCHIVE, ERROR,   false, true",
        "ARCHIVE, ERROR,   true,  false",
        "ARCHIVE, WARNING, false, true",
        "ARCHIVE, WARNING, true,  false",
    })
    void errorsBlockWarningsNeedAReason(Origin origin, Severity severity, boolean explained, boolean blocks) {
        Finding finding = new Finding("V-UNIT-1", severity, "P1#1|target|2022", "13", null, "Kalimat.", null);
        List<Reason> reasons =
                explained ? List.of(new Reason("V-UNIT-1", "P1#1|target|2022", "Sesuai dokumen")) : List.of();
        assertEquals(
                blocks ? 1 : 0,
                new FindingGate(origin, reasons).blocking(List.of(finding)).size());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"V-UNIT-1, P1#1|target|2023", "V-TGT-1, P1#1|target|2022"})
    void reasonForAnotherFindingCountsForNothing(String ruleId, String place) {
        Finding finding = Finding.warning("V-UNIT-1", "P1#1|target|2022", "13", null, "Kalimat.");
        FindingGate gate = new FindingGate(Origin.ARCHIVE, List.of(new Reason(ruleId, place, "Sesuai dokumen")));
        assertEquals(1, gate.blocking(List.of(finding)).size());
    }
}
