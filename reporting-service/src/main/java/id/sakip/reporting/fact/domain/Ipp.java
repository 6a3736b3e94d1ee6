package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;

/** IPP (public service index) with its aspects. */
public record Ipp(int tahun, BigDecimal nilai, String kategori, String makna, List<Aspek> aspek, String dasarHukum) {

    public Ipp {
        aspek = aspek == null ? List.of() : List.copyOf(aspek);
    }

    public record Aspek(int no, String nama, BigDecimal bobot, BigDecimal nilai, BigDecimal nilaiAspek) {}
}
