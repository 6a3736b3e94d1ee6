package id.sakip.planning.kebijakan;

import id.sakip.planning.kebijakan.domain.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The policy of a kabupaten like Jombang. */
public final class PolicyFixture {
    private PolicyFixture() {}

    public static Policy from(String day, String id) {
        return with(
                day,
                id,
                List.of(
                        band("AA", "90", false, "100", true),
                        band("A", "80", false, "90", true),
                        band("E", "0", true, "80", true)));
    }

    public static Policy with(String day, String id, List<Policy.Band> bands) {
        return new Policy(
                id,
                LocalDate.parse(day),
                null,
                "PermenPANRB Nomor 53 Tahun 2014",
                "TRIBULAN",
                "Asia/Jakarta",
                new BigDecimal("100"),
                BigDecimal.ZERO,
                Policy.NegativeFormula.TWO_TARGET_MINUS_REALIZATION,
                "SIMPLE_MEAN",
                "RATIO",
                "SIMPLE_MEAN",
                new Policy.Deadline(2, 28),
                List.of(new Policy.Scale(
                        "akip-88-2021",
                        "Predikat AKIP",
                        "PermenPANRB Nomor 88 Tahun 2021",
                        LocalDate.of(2022, 1, 1),
                        bands)),
                "SP2D",
                new BigDecimal("90"),
                new BigDecimal("120"),
                new Policy.Rounding(2, false),
                List.of(
                        new Policy.DocumentDeadline(Policy.DocumentDeadline.Subject.PERJANJIAN_KINERJA, 1, 31),
                        new Policy.DocumentDeadline(Policy.DocumentDeadline.Subject.TRIBULAN_1, 4, 10)),
                10,
                Policy.ConstantMethod.MEAN_OF_PERCENTS);
    }

    public static Policy.Band band(String label, String min, boolean minInclusive, String max, boolean maxInclusive) {
        return new Policy.Band(
                label,
                "Sebutan " + label,
                min == null ? null : new BigDecimal(min),
                minInclusive,
                max == null ? null : new BigDecimal(max),
                maxInclusive);
    }
}
