package id.sakip.evaluation.ipp.domain;

import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * Celah (gap): what the index would gain if this part reached the highest value.
 *
 * <p>Rule IPP-03: {@code gain = bobot x (highest - nilai) / 100}; the largest gain first, not the lowest value, for a low
 * value of little weight is little to win.
 */
public record Celah(String kode, String nama, Fraction nilai, Fraction gain) {

    private static final Fraction HUNDRED = Fraction.of(100);

    /** A part of an index with its weight in percent of the whole. */
    public record Bagian(String kode, String nama, Fraction bobot, Fraction nilai) {}

    /** IPP-03. */
    public static List<Celah> ranked(List<Bagian> parts, BigDecimal highest) {
        return parts.stream()
                .map(p -> new Celah(
                        p.kode(),
                        p.nama(),
                        p.nilai(),
                        p.bobot().times(Fraction.of(highest).minus(p.nilai())).dividedBy(HUNDRED)))
                .sorted(Comparator.comparing(Celah::gain).reversed().thenComparing(Celah::kode))
                .toList();
    }
}
