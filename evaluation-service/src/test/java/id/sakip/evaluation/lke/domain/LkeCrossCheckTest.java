package id.sakip.evaluation.lke.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.lke.domain.LkeCrossCheck.EvidenceState;
import id.sakip.evaluation.reference.domain.ScoringMode;
import id.sakip.kit.finding.Finding;
import id.sakip.kit.finding.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LkeCrossCheckTest {

    private final LkeForm form = new LkeForm(REFERENCE.lke("permenpanrb-88-2021", 2022), ScoringMode.KRITERIA_AVG);
    private final LkeCrossCheck check = new LkeCrossCheck(form);

    @Test
    void useMayEqualButNotExceedTheMeanQuality() {
        Map<String, Fraction> answers = all(70);
        assertEquals(List.of(), check.check(answers, Map.of()));
        answers.put("4.c.2", Fraction.of(80));
        Finding finding = check.check(answers, Map.of()).get(0);
        assertEquals("V-LKE-1", finding.ruleId());
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("4.c.2", finding.place());
        assertEquals("80,00", finding.found());
        assertEquals("paling tinggi 70,00", finding.expected());
        assertEquals(
                "Pemanfaatan 4.c.2 bernilai 80,00, lebih tinggi dari rata-rata kualitas komponen 4 yaitu 70,00.",
                finding.sentence());
    }

    @Test
    void qualityIsTheMeanOfTheSameKomponenOnly() {
        Map<String, Fraction> answers = all(70);
        // komponen 4 has five quality criteria: one a letter lower makes 68, under all five uses
        answers.put("4.b.5", Fraction.of(60));
        List<Finding> findings = check.check(answers, Map.of());
        assertEquals(
                List.of("4.c.1", "4.c.2", "4.c.3", "4.c.4", "4.c.5"),
                findings.stream().map(Finding::place).toList());
        assertEquals("paling tinggi 68,00", findings.get(0).expected());
        // keberadaan is no use of anything
        Map<String, Fraction> existing = all(70);
        existing.put("4.a.1", Fraction.of(100));
        assertEquals(List.of(), check.check(existing, Map.of()));
    }

    @Test
    void unansweredIsNotLookedAt() {
        Map<String, Fraction> answers = new HashMap<>();
        answers.put("4.c.1", Fraction.of(100));
        assertEquals(List.of(), check.check(answers, Map.of("3.a.1", state(0, 0))));
        answers.put("4.b.1", Fraction.of(90));
        assertEquals(1, check.check(answers, Map.of()).size());
    }

    @Test
    void anAnswerThatNeedsADocumentIsHeldAgainstWhatExists() {
        Map<String, Fraction> answers = Map.of("1.a.4", Fraction.of(80));
        Finding finding = check.check(answers, Map.of("1.a.4", state(0, 0))).get(0);
        assertEquals("V-LKE-2", finding.ruleId());
        assertEquals("BB", finding.found());
        assertEquals("RENJA atau PERJANJIAN_KINERJA", finding.expected());
        assertTrue(finding.sentence().startsWith("Jawaban BB pada 1.a.4 memerlukan RENJA atau PERJANJIAN_KINERJA"));
        assertEquals(List.of(), check.check(answers, Map.of("1.a.4", state(0, 0, "PERJANJIAN_KINERJA"))));
        assertEquals(
                1, check.check(answers, Map.of("1.a.4", state(0, 0, "LKJIP"))).size());
        assertEquals(List.of(), check.check(answers, Map.of("1.a.4", state(1, 0))));
        // E claims nothing, and 1.a.1 needs no document the system knows
        assertEquals(List.of(), check.check(Map.of("1.a.4", Fraction.ZERO), Map.of("1.a.4", state(0, 0))));
        assertEquals(List.of(), check.check(Map.of("1.a.1", Fraction.of(80)), Map.of("1.a.1", state(0, 0))));
    }

    @Test
    void onlyRejectedEvidenceIsNoEvidence() {
        Map<String, Fraction> answers = Map.of("3.a.1", Fraction.of(75));
        List<Finding> findings = check.check(answers, Map.of("3.a.1", state(0, 2, "LKJIP")));
        assertEquals(List.of("V-LKE-3"), findings.stream().map(Finding::ruleId).toList());
        assertEquals("B", findings.get(0).found());
        assertEquals(List.of(), check.check(answers, Map.of("3.a.1", state(1, 2, "LKJIP"))));
        assertEquals(List.of(), check.check(answers, Map.of("3.a.1", state(0, 0, "LKJIP"))));
        assertEquals(2, check.check(answers, Map.of("3.a.1", state(0, 1))).size());
    }

    private static EvidenceState state(int accepted, int rejected, String... kinds) {
        return new EvidenceState(Set.of(kinds), accepted, rejected);
    }

    private Map<String, Fraction> all(int value) {
        Map<String, Fraction> answers = new HashMap<>();
        form.questions().forEach(q -> answers.put(q.kode(), Fraction.of(value)));
        return answers;
    }
}
