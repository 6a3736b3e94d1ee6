package id.sakip.evaluation.reference.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Answers a kriteria may get in mode YT_AE, highest first: Y/T (100/0), A to E in quarters, A to D in thirds. */
public record CriterionScale(String id, List<Answer> answers) {

    /** One letter, what it is worth of 100, and when it is earned. */
    public record Answer(String huruf, BigDecimal nilai, String uraian) {
        public Answer {
            Objects.requireNonNull(huruf, "huruf");
            Objects.requireNonNull(nilai, "nilai");
            Objects.requireNonNull(uraian, "uraian");
        }
    }

    public CriterionScale {
        Objects.requireNonNull(id, "id");
        answers = List.copyOf(answers);
        if (answers.size() < 2
                || answers.get(0).nilai().compareTo(BigDecimal.valueOf(100)) != 0
                || answers.get(answers.size() - 1).nilai().signum() != 0) {
            throw new IllegalArgumentException(
                    "Skala jawaban %s harus mulai dari 100 dan berakhir pada 0.".formatted(id));
        }
        for (int i = 1; i < answers.size(); i++) {
            if (answers.get(i).nilai().compareTo(answers.get(i - 1).nilai()) >= 0) {
                throw new IllegalArgumentException("Skala jawaban %s harus menurun.".formatted(id));
            }
        }
    }
}
