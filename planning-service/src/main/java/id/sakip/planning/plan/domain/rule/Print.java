package id.sakip.planning.plan.domain.rule;

import id.sakip.kit.number.IndonesianNumber;
import id.sakip.planning.plan.domain.Value;
import java.math.BigDecimal;

/** How found and expected values are written in a finding: as the documents write them. */
final class Print {
    private Print() {}

    static String value(Value value) {
        if (value == null || !value.filled()) {
            return null;
        }
        if (value.na()) {
            return "N/A";
        }
        return value.value() == null ? value.text() : IndonesianNumber.formatPlain(value.value());
    }

    static String rupiah(BigDecimal amount) {
        return amount == null ? null : IndonesianNumber.rupiah(amount);
    }
}
