package id.sakip.evaluation.akip;

import jakarta.persistence.Embeddable;

/** Answer of the evaluator to a sub-komponen or kriteria, with a note where there is one. */
@Embeddable
public record AkipJawaban(String kode, String jawaban, String catatan) {}
