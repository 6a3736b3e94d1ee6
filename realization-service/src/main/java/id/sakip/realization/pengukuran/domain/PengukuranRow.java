package id.sakip.realization.pengukuran.domain;

import id.sakip.realization.capaian.domain.Capaian;
import id.sakip.realization.plan.domain.PlanIndicator;
import id.sakip.realization.plan.domain.PlanNode;
import id.sakip.realization.plan.domain.Value;
import id.sakip.realization.realization.domain.Explanations;
import id.sakip.realization.realization.domain.FormRow;
import id.sakip.realization.realization.domain.NodeSummary;
import java.util.List;

/**
 * One indicator of a Perjanjian Kinerja, measured.
 *
 * @param no counted within its block
 * @param kinerja what the agreement promises with it
 * @param node where the agreement hangs it; null when the plan does not know the node
 * @param target as the agreement states it
 * @param capaian s.d. the tribulan against that target
 * @param formRow what was entered and explained; null when the indicator is in no plan of the year
 * @param terkait the programs it is reached with, with their money s.d. the tribulan
 */
public record PengukuranRow(
        Block block,
        int no,
        String kinerja,
        PlanNode node,
        PlanIndicator indicator,
        Value target,
        Capaian capaian,
        FormRow formRow,
        List<NodeSummary> terkait) {

    public Explanations explanations() {
        return formRow == null ? Explanations.NONE : formRow.explanations();
    }

    /** The two blocks of the form. */
    public enum Block {
        SASARAN,
        PROGRAM
    }
}
