package id.sakip.realization.plan;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Cap;
import id.sakip.realization.capaian.domain.ConstantMethod;
import id.sakip.realization.capaian.domain.GradeScale;
import id.sakip.realization.capaian.domain.NegativeFormula;
import id.sakip.realization.plan.domain.ExplainedCapaian;
import id.sakip.realization.plan.domain.PolicyInEffect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The policy of {@code PolicyPublished}, as far as realization reads it.
 *
 * @param capUpper absent = no cap
 * @param explanationBelow a capaian under it has to be explained; absent = the standard
 * @param deadlines of documents and tribulan, those of the tribulan named TRIBULAN_1 to TRIBULAN_4
 * @param monthlyDeadlineDay of the following month, for the amounts of a month; absent = none
 * @param negativeFormula a token of {@link NegativeFormula}; absent = the first one
 * @param constantMethod a token of {@link ConstantMethod}; absent = the first one
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
        List<Scale> scales,
        BigDecimal explanationBelow,
        BigDecimal explanationAbove,
        List<Deadline> deadlines,
        Integer monthlyDeadlineDay,
        ConstantMethod constantMethod) {
    private static final String TRIBULAN = "TRIBULAN_";

    public record Deadline(String document, int month, int day) {}

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
                constantMethod == null ? standard.constantMethod() : constantMethod,
                scales == null
                        ? List.of()
                        : scales.stream().map(PolicyContent::gradeScale).toList(),
                word(standard.periodLabel()),
                zonaWaktu == null ? standard.zone() : ZoneId.of(zonaWaktu),
                new ExplainedCapaian(explanationBelow, explanationAbove),
                deadlinesOfTribulan(),
                monthlyDeadlineDay);
    }

    private Map<Tribulan, MonthDay> deadlinesOfTribulan() {
        Map<Tribulan, MonthDay> days = new EnumMap<>(Tribulan.class);
        for (Tribulan k : Tribulan.values()) {
            Stream.ofNullable(deadlines)
                    .flatMap(List::stream)
                    .filter(d -> (TRIBULAN + k.number()).equals(d.document()))
                    .findFirst()
                    .ifPresent(d -> days.put(k, MonthDay.of(d.month(), d.day())));
        }
        return days;
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
