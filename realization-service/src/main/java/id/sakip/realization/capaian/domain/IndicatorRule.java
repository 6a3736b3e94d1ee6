package id.sakip.realization.capaian.domain;

import java.util.List;
import java.util.Objects;

/**
 * How one indicator is measured: its own attributes and what the kabupaten's policy says.
 *
 * @param scales grade scales in force, for targets that are letters
 * @param percent whether it is measured in percent
 * @param periodLabel the kabupaten's word for tribulan, "Tribulan" or "Triwulan"
 */
public record IndicatorRule(
        Polarity polarity,
        WithinYear withinYear,
        boolean percent,
        NegativeFormula negativeFormula,
        ConstantMethod constantMethod,
        Cap cap,
        List<GradeScale> scales,
        String periodLabel) {
    public IndicatorRule {
        Objects.requireNonNull(polarity, "polarity");
        Objects.requireNonNull(withinYear, "withinYear");
        Objects.requireNonNull(negativeFormula, "negativeFormula");
        Objects.requireNonNull(constantMethod, "constantMethod");
        Objects.requireNonNull(cap, "cap");
        scales = List.copyOf(scales);
        Objects.requireNonNull(periodLabel, "periodLabel");
    }

    /** @return whether the mean of the tribulan stands in place of the latest one */
    boolean takesMean() {
        return withinYear == WithinYear.KONSTAN && percent && constantMethod == ConstantMethod.MEAN_OF_PERCENTS;
    }
}
