package id.sakip.planning.plan.domain;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What a paper prints where we compute: pagu and months of a parent or, without a node, of the whole OPD. Only ever
 * compared with what the leaves amount to (ADR 0013); wrong figures become findings, never results.
 *
 * @param bulanan percent of each month
 * @param kumulatif percent reached by the end of each month
 */
public record Tercetak(UUID nodeId, BigDecimal pagu, Bulanan bulanan, Bulanan kumulatif) {}
