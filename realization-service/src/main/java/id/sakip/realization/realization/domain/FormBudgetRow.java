package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.plan.domain.PlanNode;
import java.math.BigDecimal;

/**
 * One leaf of the tree with its money.
 *
 * @param entry null when nothing was entered yet
 * @param serapan s.d. the tribulan
 * @param last realization s.d. the latest earlier tribulan; null when there is none
 */
public record FormBudgetRow(
        PlanNode node, BudgetFacts entry, Serapan serapan, Tribulan lastTribulan, BigDecimal last) {}
