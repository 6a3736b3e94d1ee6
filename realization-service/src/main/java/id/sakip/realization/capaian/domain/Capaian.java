package id.sakip.realization.capaian.domain;

import java.math.BigDecimal;
import java.util.List;

/**
 * Capaian (achievement): how far a realization got against its target, in percent, with everything needed to follow the
 * working. PermenPANRB 53/2014.
 *
 * @param formulaId rule that gave the value; null when there is none
 * @param reason Indonesian, why there is no value; null when measured
 * @param raw exact percent; null unless measured
 * @param capped {@code raw} within the cap of the policy, for aggregation only
 * @param capUpper the cap that was applied; null = none
 * @param explanation Indonesian, how it is counted
 * @param inputs every number that went in, by name
 * @param sdTribulan the same against the target s.d. the tribulan; null where the plan has no targets per tribulan
 */
public record Capaian(
        String formulaId,
        CapaianStatus status,
        String reason,
        BigDecimal target,
        BigDecimal realization,
        BigDecimal raw,
        BigDecimal capped,
        BigDecimal capUpper,
        String explanation,
        List<Input> inputs,
        Capaian sdTribulan) {

    /** One number of the working, such as {@code ("realisasi tribulan II", 3)}. */
    public record Input(String name, String value) {}

    public boolean isMeasured() {
        return status == CapaianStatus.MEASURED;
    }
}
