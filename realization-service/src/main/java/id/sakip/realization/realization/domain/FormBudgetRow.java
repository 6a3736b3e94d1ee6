package id.sakip.realization.realization.domain;

import id.sakip.kit.time.Tribulan;
import id.sakip.realization.capaian.domain.Serapan;
import id.sakip.realization.plan.domain.PlanNode;
import java.math.BigDecimal;

/**
 * One leaf of the tree with its money.
 *
 * @param unitKerja section that answers for it; null when none is named
 * @param entry null when nothing was entered yet
 * @param serapan s.d. the tribulan
 * @param planned absorption the Rencana Aksi plans s.d. the tribulan, in percent; null where it plans no months
 * @param last realization s.d. the latest earlier tribulan; null when there is none
 */
public record FormBudgetRow(
        PlanNode node,
        String unitKerja,
        BudgetFacts entry,
        Serapan serapan,
        BigDecimal planned,
        Tribulan lastTribulan,
        BigDecimal last) {}
