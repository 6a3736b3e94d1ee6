package id.sakip.evaluation.ikm.domain;

import id.sakip.evaluation.index.domain.Fraction;
import id.sakip.evaluation.reference.domain.Band;
import java.util.List;
import java.util.Optional;

/**
 * IKM (Indeks Kepuasan Masyarakat, public satisfaction index) of a unit with both unit values.
 *
 * @param tertimbang respondent-weighted value, empty when respondents of a service are unknown
 * @param unsur every element of the unit, in the order of the instrument; empty when no service has elements
 * @param unsurTerendah lowest elements, empty when no service has elements
 */
public record IkmResult(
        Fraction nilai,
        Band mutu,
        Fraction sederhana,
        Optional<Fraction> tertimbang,
        List<LayananResult> layanan,
        List<UnsurResult> unsur,
        List<UnsurResult> unsurTerendah) {

    /** One service with its index on the 25 to 100 scale. */
    public record LayananResult(
            int no, String nama, Fraction nilai, Band mutu, Optional<Long> responden, List<UnsurResult> unsur) {}

    /** One element with its NRR, mean answer of those who answered it, and what it adds to the index (NRR tertimbang). */
    public record UnsurResult(String kode, String nama, Fraction nrr, Fraction nrrTertimbang) {}
}
