package id.sakip.reporting.ringkasan;

import id.sakip.kit.number.IndonesianNumber;
import java.math.BigDecimal;
import java.util.Optional;

/** A figure for people and machines: exact value, Indonesian text. */
public record Angka(BigDecimal value, String text) {

    static Angka percent(Optional<BigDecimal> value) {
        return value.map(exact -> new Angka(exact, IndonesianNumber.percent(exact)))
                .orElse(null);
    }

    static Angka rupiah(BigDecimal value) {
        return value == null ? null : new Angka(value, IndonesianNumber.rupiah(value));
    }

    static Angka index(BigDecimal value) {
        return value == null ? null : new Angka(value, IndonesianNumber.format(value, 2));
    }
}
