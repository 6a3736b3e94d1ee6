package id.sakip.evaluation.lke.domain;

import id.sakip.evaluation.akip.domain.LkeForm;
import id.sakip.evaluation.akip.domain.LkeForm.Question;
import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.index.domain.Objection;
import id.sakip.evaluation.index.domain.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two evaluators score blind; where they differ, a moderator chooses one answer or the mean of both.
 *
 * <p>Rule LKE-05: equal answers stand. The mean counts with its exact value and is called by the highest letter it
 * reaches. A difference nobody moderated has no answer: it is said, not averaged silently.
 */
public final class Moderation {

    private final LkeForm form;

    public Moderation(LkeForm form) {
        this.form = form;
    }

    /** What a moderator decides about one difference. */
    public enum Choice {
        PERTAMA,
        KEDUA,
        RATA_RATA
    }

    /** The answer that counts. */
    public record FinalAnswer(String kode, String huruf, BigDecimal nilai) {}

    /** How two evaluators differ on one question; gap = second minus first. */
    public record Difference(Question question, String first, String second, Fraction gap) {}

    /** Questions both answered, differently; in the order of the template. */
    public List<Difference> differences(Map<String, String> first, Map<String, String> second) {
        List<Difference> differences = new ArrayList<>();
        for (Question question : form.questions()) {
            String one = first.get(question.kode());
            String two = second.get(question.kode());
            if (one != null && two != null && !one.equals(two)) {
                Fraction gap = worth(question, two).minus(worth(question, one));
                differences.add(new Difference(question, one, two, gap));
            }
        }
        return differences;
    }

    /** Answers of one evaluator alone. */
    public Outcome<List<FinalAnswer>> single(Map<String, String> answers) {
        return resolve(answers, answers, Map.of());
    }

    /** LKE-05. */
    public Outcome<List<FinalAnswer>> resolve(
            Map<String, String> first, Map<String, String> second, Map<String, Choice> decisions) {
        List<Objection> objections = new ArrayList<>();
        List<FinalAnswer> answers = new ArrayList<>();
        for (Question question : form.questions()) {
            String one = first.get(question.kode());
            String two = second.get(question.kode());
            Choice decision = decisions.get(question.kode());
            if (one == null || two == null) {
                objections.add(objection(question, "MISSING", "Kriteria %s belum dijawab oleh semua penilai."));
            } else if (one.equals(two)) {
                answers.add(answer(question, worth(question, one)));
            } else if (decision == null) {
                objections.add(objection(question, "UNMODERATED", "Perbedaan penilai pada %s belum dimoderasi."));
            } else {
                answers.add(answer(question, decided(question, one, two, decision)));
            }
        }
        return objections.isEmpty() ? new Outcome.Scored<>(answers) : new Outcome.Refused<>(objections);
    }

    private static Fraction decided(Question question, String one, String two, Choice decision) {
        Fraction first = worth(question, one);
        Fraction second = worth(question, two);
        return switch (decision) {
            case PERTAMA -> first;
            case KEDUA -> second;
            case RATA_RATA -> Fraction.mean(List.of(first, second));
        };
    }

    private static FinalAnswer answer(Question question, Fraction worth) {
        return new FinalAnswer(question.kode(), question.floor(worth).huruf(), worth.toDecimal());
    }

    private static Fraction worth(Question question, String huruf) {
        return question.choice(huruf).orElseThrow().worth();
    }

    private static Objection objection(Question question, String code, String sentence) {
        return new Objection("/jawaban/" + question.kode(), code, sentence.formatted(question.kode()));
    }
}
