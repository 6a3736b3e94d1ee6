package id.sakip.reporting.fact.domain;

import java.math.BigDecimal;

/**
 * Capaian (achievement) as realization-service computed it: exact percents, raw and capped. Never recomputed here.
 */
public record Capaian(
        String formulaId,
        Status status,
        String reason,
        BigDecimal target,
        BigDecimal realization,
        BigDecimal raw,
        BigDecimal capped,
        BigDecimal capUpper,
        String explanation,
        Capaian sdTribulan) {

    public enum Status {
        MEASURED,
        NOT_APPLICABLE,
        MISSING,
        UNDEFINED
    }

    public boolean measured() {
        return status == Status.MEASURED && raw != null;
    }

    public boolean notApplicable() {
        return status == Status.NOT_APPLICABLE;
    }
}
