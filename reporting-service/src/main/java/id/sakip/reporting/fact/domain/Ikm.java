package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;

/** IKM (community satisfaction index) of a unit with its services. */
public record Ikm(
        int tahun,
        BigDecimal nilai,
        String mutu,
        String kinerja,
        String metode,
        List<Layanan> layanan,
        String dasarHukum) {

    public Ikm {
        layanan = layanan == null ? List.of() : List.copyOf(layanan);
    }

    public record Layanan(int no, String nama, BigDecimal nilai, Integer responden, String mutu) {}
}
