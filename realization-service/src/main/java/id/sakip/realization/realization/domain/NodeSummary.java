package id.sakip.realization.realization.domain;

import id.sakip.realization.capaian.domain.CapaianMean;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.plan.domain.PlanNode;

/** A node from PROGRAM down: the sum of its money, and the mean of its own indicators. */
public record NodeSummary(PlanNode node, Serapan serapan, CapaianMean capaian) {}
