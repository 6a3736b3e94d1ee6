package id.sakip.evaluation.lke.domain;

import static id.sakip.evaluation.reference.ReferenceFixture.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Outcome;
import id.sakip.evaluation.lke.domain.Moderation.Choice;
import id.sakip.evaluation.lke.domain.Moderation.Difference;
import id.sakip.evaluation.lke.domain.Moderation.FinalAnswer;
import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModerationTest {

    private final LkeForm form = new LkeForm(REFERENCE.lke("permenpanrb-88-2021", 2022), ScoringMode.SUB);
    private final Moderation moderation = new Moderation(form);

    @ParameterizedTest(name = "{0} and {1} by {2} is {3} worth {4}")
    @CsvSource({
        "BB, BB, , BB, 80",
        "BB, B, PERTAMA, BB, 80",
        "BB, B, KEDUA, B, 70",
        "BB, B, RATA_RATA, B, 75",
        "AA, A, RATA_RATA, A, 95",
        "D, E, RATA_RATA, E, 15",
        "C, D, RATA_RATA, D, 40",
        "AA, E, RATA_RATA, C, 50",
        "AA, B, RATA_RATA, BB, 85",
    })
    void differenceIsDecided(String first, String second, Choice choice, String huruf, String nilai) {
        Map<String, Choice> decisions = choice == null ? Map.of() : Map.of("2.c", choice);
        FinalAnswer answer =
                answers(moderation.resolve(all("B", "2.c", first), all("B", "2.c", second), decisions)).stream()
                        .filter(a -> a.kode().equals("2.c"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(huruf, answer.huruf());
        assertEquals(new BigDecimal(nilai), answer.nilai());
    }

    @Test
    void differencesAreListedInTheOrderOfTheTemplateWithTheirGap() {
        Map<String, String> first = all("B", "4.a", "A");
        Map<String, String> second = all("B", "1.b", "E");
        List<Difference> differences = moderation.differences(first, second);
        assertEquals(
                List.of("1.b", "4.a"),
                differences.stream().map(d -> d.question().kode()).toList());
        assertEquals(Fraction.of(-70), differences.get(0).gap());
        assertEquals("A", differences.get(1).first());
        assertEquals("B", differences.get(1).second());
        assertEquals(Fraction.of(-20), differences.get(1).gap());
        second.remove("4.a");
        assertEquals(1, moderation.differences(first, second).size());
        first.remove("1.b");
        assertEquals(0, moderation.differences(first, second).size());
    }

    @Test
    void unmoderatedAndMissingAreSaidTogether() {
        Map<String, String> first = all("B", "1.b", "A");
        Map<String, String> second = all("B", "4.a", "E");
        second.remove("2.a");
        assertEquals(
                List.of("/jawaban/1.b UNMODERATED", "/jawaban/2.a MISSING", "/jawaban/4.a UNMODERATED"),
                refused(moderation.resolve(first, second, Map.of("3.a", Choice.KEDUA))));
        first.remove("3.c");
        assertEquals(4, refused(moderation.resolve(first, second, Map.of())).size());
    }

    @Test
    void singleEvaluatorNeedsNoModeration() {
        List<FinalAnswer> answers = answers(moderation.single(all("CC", "1.a", "AA")));
        assertEquals(12, answers.size());
        assertEquals(new FinalAnswer("1.a", "AA", new BigDecimal("100")), answers.get(0));
        assertEquals(new FinalAnswer("1.b", "CC", new BigDecimal("60")), answers.get(1));
        assertEquals(12, refused(moderation.single(Map.of())).size());
    }

    private Map<String, String> all(String letter, String except, String other) {
        Map<String, String> answers = new HashMap<>();
        form.questions().forEach(q -> answers.put(q.kode(), letter));
        answers.put(except, other);
        return answers;
    }

    private static List<FinalAnswer> answers(Outcome<List<FinalAnswer>> outcome) {
        return ((Outcome.Scored<List<FinalAnswer>>) outcome).result();
    }

    private static List<String> refused(Outcome<List<FinalAnswer>> outcome) {
        return ((Outcome.Refused<List<FinalAnswer>>) outcome)
                .objections().stream().map(o -> o.pointer() + " " + o.code()).toList();
    }
}
