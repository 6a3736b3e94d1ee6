package id.sakip.evaluation.akip.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.AnswerScale.Answer;
import id.sakip.evaluation.reference.domain.Band;
import java.math.BigDecimal;
import java.util.List;

/** AKIP score (Akuntabilitas Kinerja Instansi Pemerintah): total with its predikat, components with their letters. */
public record AkipScore(Fraction nilai, Band predikat, List<KomponenScore> komponen) {

    /** A component: capaian is its share of the weight in percent, the letter is the answer-scale floor (LKE-02). */
    public record KomponenScore(
            int no,
            String nama,
            BigDecimal bobot,
            Fraction nilai,
            Fraction capaian,
            Answer jawaban,
            List<SubScore> subKomponen) {}

    /** A sub-component; present only where answers were given. */
    public record SubScore(
            String kode, String nama, BigDecimal bobot, Fraction nilai, Fraction capaian, Answer jawaban) {}
}
