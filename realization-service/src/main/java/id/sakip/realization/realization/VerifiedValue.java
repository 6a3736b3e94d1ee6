package id.sakip.realization.realization;

import java.math.BigDecimal;
import java.util.UUID;

/** Target, realization and capaian of an indicator as they were verified. */
public record VerifiedValue(UUID indicatorId, BigDecimal target, BigDecimal realization, BigDecimal raw) {}
