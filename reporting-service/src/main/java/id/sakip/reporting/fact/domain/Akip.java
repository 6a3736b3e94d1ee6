package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;

/** AKIP score of an OPD with its components. */
public record Akip(
        int tahun,
        BigDecimal nilai,
        String predikat,
        String sebutan,
        String mode,
        String template,
        String dasarHukum,
        List<Komponen> komponen) {

    public Akip {
        komponen = komponen == null ? List.of() : List.copyOf(komponen);
    }

    public record Komponen(
            int no,
            String nama,
            BigDecimal bobot,
            BigDecimal nilai,
            BigDecimal capaian,
            String huruf,
            List<String> catatan) {
        public Komponen {
            catatan = catatan == null ? List.of() : List.copyOf(catatan);
        }
    }
}
