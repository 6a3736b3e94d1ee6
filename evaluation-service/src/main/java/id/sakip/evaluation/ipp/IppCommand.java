package id.sakip.evaluation.ipp;

import id.sakip.evaluation.ipp.domain.IppCalculator.AspekNilai;
import java.time.LocalDate;
import java.util.List;

/** An IPP assessment to be computed and published. */
public record IppCommand(
        String instrumen, String skala, List<AspekNilai> aspek, LocalDate tanggal, String alasanKoreksi) {}
