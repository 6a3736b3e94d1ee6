package id.sakip.realization.realization.api;

import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.realization.ChangedFigure;
import id.sakip.realization.realization.Side;
import id.sakip.realization.realization.domain.BudgetFacts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A figure that was different after it had been verified.
 *
 * @param permitId the izin koreksi it was corrected under; absent when the plan or a score behind it changed
 * @param before absent when it was not there before
 * @param after absent when it is no longer there
 */
public record ChangeResponse(
        UUID indicatorId,
        UUID nodeId,
        UUID permitId,
        String reason,
        String by,
        Instant at,
        SideResponse before,
        SideResponse after) {

    /** @param entered absent where what was entered did not change */
    public record SideResponse(
            FormRowResponse.EntryResponse entered,
            BudgetFacts anggaran,
            CapaianStatus status,
            BigDecimal target,
            BigDecimal realization,
            BigDecimal raw) {
        static SideResponse of(Side side) {
            return side == null
                    ? null
                    : new SideResponse(
                            FormRowResponse.EntryResponse.of(side.entered()),
                            side.anggaran(),
                            side.status(),
                            side.target(),
                            side.realization(),
                            side.raw());
        }
    }

    static ChangeResponse of(ChangedFigure c) {
        return new ChangeResponse(
                c.indicatorId(),
                c.nodeId(),
                c.permitId(),
                c.reason(),
                c.by(),
                c.at(),
                SideResponse.of(c.before()),
                SideResponse.of(c.after()));
    }
}
