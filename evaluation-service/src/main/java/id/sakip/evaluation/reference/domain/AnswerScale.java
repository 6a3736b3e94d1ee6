package id.sakip.evaluation.reference.domain;

import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Gradasi nilai (answer scale) of the LKE: the letters an evaluator may answer, highest first.
 *
 * <p>Rule LKE-02: the letter of a component or sub-component is the highest answer whose value its capaian reaches. It is
 * a floor, not an interval: 80,89 is BB, 63,10 is CC, 47,74 is D, 79,25 is B. The predikat of the total follows {@link
 * Scale} instead; both mappings stand side by side in one LHE.
 */
public record AnswerScale(List<Answer> answers) {

    private static final int PRINTED_DECIMALS = 2;

    /** One letter with its value, the texts that say when it is earned, and the phrase an LHE uses for it. */
    public record Answer(String huruf, BigDecimal nilai, String keberadaan, String kualitas, String uraian) {
        public Answer {
            Objects.requireNonNull(huruf, "huruf");
            Objects.requireNonNull(nilai, "nilai");
            Objects.requireNonNull(keberadaan, "keberadaan");
            Objects.requireNonNull(kualitas, "kualitas");
            Objects.requireNonNull(uraian, "uraian");
        }
    }

    public AnswerScale {
        answers = List.copyOf(answers);
        for (int i = 1; i < answers.size(); i++) {
            if (answers.get(i).nilai().compareTo(answers.get(i - 1).nilai()) >= 0) {
                throw new IllegalArgumentException("answers must fall from the highest to the lowest");
            }
        }
        if (answers.isEmpty() || answers.get(answers.size() - 1).nilai().signum() != 0) {
            throw new IllegalArgumentException("the lowest answer must be worth 0");
        }
    }

    public Optional<Answer> answer(String huruf) {
        return answers.stream().filter(a -> a.huruf().equals(huruf)).findFirst();
    }

    /** LKE-02. Judged on the capaian as printed, with two decimals. */
    public Answer floor(Fraction capaian) {
        BigDecimal printed = capaian.round(PRINTED_DECIMALS);
        return answers.stream()
                .filter(a -> a.nilai().compareTo(printed) <= 0)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("capaian " + printed + " is below zero"));
    }
}
