package id.sakip.evaluation.reference.domain;

import id.sakip.evaluation.index.domain.Fraction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dated scale of predikat, mutu or kategori. A value is classified as it is printed: rounded HALF_UP to the decimals of
 * the scale first, so the letter never contradicts the figure beside it.
 *
 * <p>Rule SCALE-01. Lower bounds of the AKIP scale are exclusive and upper bounds inclusive (70,00 = B, 70,01 = BB); SKM
 * classifies by its printed lower bounds without gaps (76,605 is 76,61 and B).
 */
public record Scale(
        String id, String nama, Measure ukuran, int decimals, Validity validity, boolean historical, List<Band> bands) {

    public Scale {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(ukuran, "ukuran");
        Objects.requireNonNull(validity, "validity");
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException(id + " has no bands");
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(decimals);
        for (int i = 1; i < bands.size(); i++) {
            BigDecimal expected = bands.get(i - 1).highest(step).add(step);
            BigDecimal found = bands.get(i).lowest(step);
            if (expected.compareTo(found) != 0) {
                throw new IllegalArgumentException("%s: band %s begins at %s, the one below ends before %s"
                        .formatted(id, bands.get(i).label(), found, expected));
            }
        }
    }

    /** SCALE-01. */
    public Band classify(Fraction value) {
        BigDecimal printed = value.round(decimals);
        return bands.stream()
                .filter(band -> band.contains(printed))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(printed + " lies outside scale " + id));
    }

    /** Lowest value, as printed, of the band above the one the value lies in; empty in the highest. */
    public Optional<BigDecimal> nextThreshold(Fraction value) {
        int next = bands.indexOf(classify(value)) + 1;
        return next < bands.size()
                ? Optional.of(bands.get(next).lowest(BigDecimal.ONE.movePointLeft(decimals)))
                : Optional.empty();
    }

    public BigDecimal lowest() {
        return bands.get(0).min();
    }

    public BigDecimal highest() {
        return bands.get(bands.size() - 1).max();
    }
}
