package id.sakip.planning.plan;

import id.sakip.planning.plan.domain.Value;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A target as the columns of a row. */
@Embeddable
record StoredValue(BigDecimal value, String text, String unit, boolean na) {
    static StoredValue of(Value target) {
        return new StoredValue(target.value(), target.text(), target.unit(), target.na());
    }

    Value toValue() {
        return new Value(value, text, unit, na);
    }
}
