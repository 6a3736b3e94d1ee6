package id.sakip.planning.kebijakan;

import id.sakip.planning.kebijakan.domain.Policy;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
record BandRow(
        String scaleId,
        String label,
        String sebutan,
        BigDecimal min,
        boolean minInclusive,
        BigDecimal max,
        boolean maxInclusive) {
    static BandRow of(String scaleId, Policy.Band band) {
        return new BandRow(
                scaleId,
                band.label(),
                band.sebutan(),
                band.min(),
                band.minInclusive(),
                band.max(),
                band.maxInclusive());
    }

    Policy.Band toBand() {
        return new Policy.Band(label, sebutan, min, minInclusive, max, maxInclusive);
    }
}
