package id.sakip.evaluation.ipp.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Band;
import java.math.BigDecimal;
import java.util.List;

/** IPP (Indeks Pelayanan Publik, public service index), 0 to 5, with its category. */
public record IppResult(Fraction nilai, Band kategori, List<AspekResult> aspek) {

    /** One aspect: its value and what it adds to the index. */
    public record AspekResult(int no, String nama, BigDecimal bobot, Fraction nilai, Fraction nilaiAspek) {}
}
