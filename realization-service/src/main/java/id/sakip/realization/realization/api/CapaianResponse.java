package id.sakip.realization.realization.api;

import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianStatus;
import java.math.BigDecimal;
import java.util.List;

/**
 * A capaian that explains itself.
 *
 * @param reason why there is no value; absent when measured
 * @param raw exact percent
 * @param capped within the cap of the policy, for aggregation only
 * @param capUpper absent = no cap
 * @param sdTribulan the same against the target s.d. the tribulan; absent where the plan has none
 */
public record CapaianResponse(
        String formulaId,
        CapaianStatus status,
        String reason,
        BigDecimal target,
        BigDecimal realization,
        BigDecimal raw,
        BigDecimal capped,
        BigDecimal capUpper,
        String explanation,
        List<CapaianInput> inputs,
        CapaianResponse sdTribulan) {

    /** One number of the working. */
    public record CapaianInput(String name, String value) {}

    static CapaianResponse from(Capaian capaian) {
        return capaian == null
                ? null
                : new CapaianResponse(
                        capaian.formulaId(),
                        capaian.status(),
                        capaian.reason(),
                        capaian.target(),
                        capaian.realization(),
                        capaian.raw(),
                        capaian.capped(),
                        capaian.capUpper(),
                        capaian.explanation(),
                        capaian.inputs().stream()
                                .map(i -> new CapaianInput(i.name(), i.value()))
                                .toList(),
                        from(capaian.sdTribulan()));
    }
}
