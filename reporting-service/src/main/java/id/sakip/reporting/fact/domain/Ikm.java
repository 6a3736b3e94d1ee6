package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * IKM (community satisfaction index) of a unit with its services.
 *
 * @param sumber the old report it was recomputed from; null when it was not
 */
public record Ikm(
        int tahun,
        BigDecimal nilai,
        String mutu,
        String kinerja,
        String metode,
        List<Layanan> layanan,
        String dasarHukum,
        String sumber,
        List<Temuan> findings) {

    public Ikm {
        layanan = layanan == null ? List.of() : List.copyOf(layanan);
        findings = findings == null ? List.of() : List.copyOf(findings);
    }

    public record Layanan(int no, String nama, BigDecimal nilai, Integer responden, String mutu) {}
}
