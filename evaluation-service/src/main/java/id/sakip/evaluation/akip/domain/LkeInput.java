package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.reference.domain.ScoringMode;
import java.math.BigDecimal;
import java.util.List;

/** What the evaluator entered: component values in mode KOMPONEN, answers in the other modes. */
public record LkeInput(ScoringMode mode, List<KomponenNilai> komponen, List<Jawaban> jawaban) {

    /** Value of one component, absent when the mode computes it, and the weight it was given under, absent when unsaid. */
    public record KomponenNilai(int no, BigDecimal bobot, BigDecimal nilai) {}

    /**
     * Answer letter for a sub-komponen or a kriteria.
     *
     * @param nilai what counts instead of the letter's own value: the mean of two evaluators; absent = the letter's value
     */
    public record Jawaban(String kode, String huruf, BigDecimal nilai) {}

    public LkeInput {
        komponen = List.copyOf(komponen);
        jawaban = List.copyOf(jawaban);
    }
}
