package id.sakip.realization.realization;

import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.capaian.domain.CapaianStatus;
import id.sakip.realization.capaian.domain.Quantity;
import id.sakip.realization.realization.domain.EntryFacts;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;

/** Capaian of one indicator as it was verified. */
@Entity
class MeasuredValue {
    @Id
    private UUID id;

    private UUID submissionId;
    private UUID indicatorId;

    @Enumerated(EnumType.STRING)
    private CapaianStatus status;

    private BigDecimal target;
    private BigDecimal realization;
    private BigDecimal raw;
    private BigDecimal capped;

    protected MeasuredValue() {}

    MeasuredValue(UUID submissionId, UUID indicatorId, Capaian capaian) {
        this.id = UUID.randomUUID();
        this.submissionId = submissionId;
        this.indicatorId = indicatorId;
        replace(capaian);
    }

    final void replace(Capaian capaian) {
        status = capaian.status();
        target = capaian.target();
        realization = capaian.realization();
        raw = capaian.raw();
        capped = capaian.capped();
    }

    boolean sameAs(Capaian capaian) {
        return status == capaian.status()
                && same(target, capaian.target())
                && same(realization, capaian.realization())
                && same(raw, capaian.raw())
                && same(capped, capaian.capped());
    }

    /** @return the realization for a later year to go on from */
    Quantity quantity() {
        if (realization != null) {
            return Quantity.of(realization);
        }
        return status == CapaianStatus.NOT_APPLICABLE ? Quantity.notApplicable(null) : Quantity.missing(null);
    }

    Side side(EntryFacts entered) {
        return new Side(entered, null, status, target, realization, raw);
    }

    VerifiedValue toVerifiedValue() {
        return new VerifiedValue(indicatorId, target, realization, raw);
    }

    UUID submissionId() {
        return submissionId;
    }

    UUID indicatorId() {
        return indicatorId;
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
