package id.sakip.evaluation.ikm.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * Distribusi (distribution) of a survey as an old report prints it: per element the share of each answer, its score, and
 * the mean of all.
 */
public record Distribusi(List<Baris> baris, BigDecimal rerata, String predikat) {

    /**
     * One element.
     *
     * @param persen percent of those who answered 1, 2, 3 and 4; null where the report does not print them
     * @param teks the same four as the report spells them; null where nobody copied the spelling
     * @param skor printed score on the 25 to 100 scale; null where there is none
     * @param predikat printed grade in words; null where there is none
     */
    public record Baris(String kode, List<BigDecimal> persen, List<String> teks, BigDecimal skor, String predikat) {
        public Baris {
            persen = persen == null ? null : List.copyOf(persen);
            teks = teks == null ? List.of() : List.copyOf(teks);
        }
    }

    public Distribusi {
        baris = List.copyOf(baris);
    }
}
