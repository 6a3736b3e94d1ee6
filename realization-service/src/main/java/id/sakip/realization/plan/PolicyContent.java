package id.sakip.realization.plan;

import id.sakip.realization.capaian.domain.Cap;
import id.sakip.realization.capaian.domain.GradeScale;
import id.sakip.realization.capaian.domain.NegativeFormula;
import id.sakip.realization.plan.domain.PolicyInEffect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The policy of {@code PolicyPublished}, as far as realization reads it.
 *
 * @param capUpper absent = no cap
 * @param negativeFormula a token of {@link NegativeFormula}; absent = the first one
 */
public record PolicyContent(
        String id,
        LocalDate berlakuMulai,
        LocalDate berlakuSampai,
        String periodLabel,
        String zonaWaktu,
        BigDecimal capUpper,
        BigDecimal capLower,
        NegativeFormula negativeFormula,
        List<Scale> scales) {
    public record Scale(String id, List<Band> bands) {}

    public record Band(String label, BigDecimal min, BigDecimal max) {
        private BigDecimal lowerEnd() {
            return min == null ? BigDecimal.valueOf(Long.MIN_VALUE) : min;
        }

        private BigDecimal upperEnd() {
            return max == null ? BigDecimal.valueOf(Long.MAX_VALUE) : max;
        }
    }

    PolicyInEffect toPolicy() {
        PolicyInEffect standard = PolicyInEffect.DEFAULT;
        return new PolicyInEffect(
                new Cap(capUpper, capLower),
                negativeFormula == null ? standard.negativeFormula() : negativeFormula,
                scales == null
                        ? List.of()
                        : scales.stream().map(PolicyContent::gradeScale).toList(),
                word(standard.periodLabel()),
                zonaWaktu == null ? standard.zone() : ZoneId.of(zonaWaktu));
    }

    /** The policy names the word by a token: TRIBULAN or TRIWULAN. */
    private String word(String standard) {
        if (periodLabel == null || periodLabel.isBlank()) {
            return standard;
        }
        String lower = periodLabel.strip().toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    private static GradeScale gradeScale(Scale scale) {
        List<Band> bands = scale.bands() == null ? List.of() : scale.bands();
        return new GradeScale(bands.stream()
                .sorted(Comparator.comparing(Band::lowerEnd).thenComparing(Band::upperEnd))
                .map(Band::label)
                .toList());
    }
}
