package id.sakip.evaluation.akip;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * Answer of the evaluator to a sub-komponen or kriteria, with a note where there is one.
 *
 * @param nilai what it counts, 0 to 100: the letter's own value, or the mean two evaluators were moderated to; null when
 *     entered, and in evaluations older than this field
 */
@Embeddable
public record AkipJawaban(String kode, String jawaban, String catatan, BigDecimal nilai) {}
